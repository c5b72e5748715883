/**
 * Imported before anything that could ask for the zone of the process: the bench runs where councils' servers
 * run, in UTC. That is also where a library that counts in the zone of its process comes to grief.
 */
process.env["TZ"] ??= "UTC";
