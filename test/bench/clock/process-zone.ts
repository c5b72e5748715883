/**
 * Imported before anything that could ask for the zone of the process. Without a word from outside the bench runs
 * where servers run, in UTC: that is where a library that counts in the zone of its process comes to grief.
 */
process.env["TZ"] ??= "UTC";
