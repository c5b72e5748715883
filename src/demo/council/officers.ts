/** The fictional officers. The object ids are made up; Entra's look like them. */
export interface DemoOfficer {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly services: readonly string[];
}

const people: readonly (readonly [name: string, role: string, services: readonly string[]])[] = [
  ["Priya Raman", "Housing officer", ["housing"]],
  ["Tom Ashworth", "Housing officer", ["housing"]],
  ["Bronwen Pryce", "Housing team leader", ["housing"]],
  ["Callum Reid", "Tenancy officer", ["housing"]],
  ["Funmi Adeyemi", "Homelessness officer", ["housing"]],
  ["Gareth Lowe", "Waste and streets officer", ["environment"]],
  ["Sadia Malik", "Environmental health officer", ["environment"]],
  ["Helen Marsh", "Environmental services manager", ["environment"]],
  ["Owen Birch", "Streets supervisor", ["environment"]],
  ["Marta Nowak", "Waste officer", ["environment"]],
  ["Daniel Cope", "Electoral services officer", ["democratic"]],
  ["Ruth Farrow", "Democratic services officer", ["democratic"]],
  ["Imran Shah", "Council tax officer", ["revenues"]],
  ["Lucy Garside", "Council tax officer", ["revenues"]],
  ["Peter Hallam", "Benefits officer", ["revenues"]],
  ["Wendy Stott", "Revenues manager", ["revenues"]],
  ["Aisha Begum", "Planning officer", ["planning"]],
  ["Colin Thwaite", "Planning officer", ["planning"]],
  ["Joanna Kerr", "Enforcement officer", ["planning"]],
  ["Neil Orme", "Community officer", ["community"]],
  ["Grace Okafor", "Leisure officer", ["community"]],
  ["Sian Howells", "Parks officer", ["community"]],
  ["Anita Desai", "Service Liaison Officer", ["housing", "environment", "community"]],
  ["Martin Yeo", "Service Liaison Officer", ["democratic", "revenues", "planning"]],
];

export const OFFICERS: readonly DemoOfficer[] = people.map(([name, role, services], index) => ({
  id: `5c0de000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
  name,
  address: `${name.toLowerCase().replace(/ /g, ".")}@calderwick.example`,
  role,
  services,
}));
