import type { Chance } from "./chance.ts";

const FIRST = [
  "Margaret",
  "David",
  "Susan",
  "Mohammed",
  "Jean",
  "Kevin",
  "Amara",
  "Ian",
  "Patricia",
  "Rajesh",
  "Linda",
  "Stephen",
  "Zofia",
  "Brian",
  "Karen",
  "Yusuf",
  "Dorothy",
  "Paul",
  "Nia",
  "Graham",
  "Shirley",
  "Ahmed",
  "Janet",
  "Michael",
  "Olivia",
  "Derek",
  "Chloe",
  "Ronald",
  "Fatima",
  "Keith",
  "Sheila",
  "Jack",
  "Hannah",
  "Trevor",
  "Mei",
  "Alan",
  "Rosemary",
  "Piotr",
  "Gillian",
  "Samuel",
];
const LAST = [
  "Holroyd",
  "Barker",
  "Whitworth",
  "Hussain",
  "Tindall",
  "Okoro",
  "Fenwick",
  "Patel",
  "Dawes",
  "Mistry",
  "Crabtree",
  "Lomas",
  "Kowalska",
  "Redfern",
  "Sutcliffe",
  "Rahman",
  "Birtles",
  "Haddon",
  "Griffiths",
  "Pickering",
  "Wragg",
  "Ali",
  "Bexley",
  "Naylor",
  "Ellwood",
  "Marsden",
  "Tranter",
  "Goode",
  "Chowdhury",
  "Stanyon",
  "Heald",
  "Booth",
  "Ravenscroft",
  "Kirkby",
  "Liang",
  "Staveley",
  "Orchard",
  "Zielinski",
  "Prescott",
  "Mensah",
];
const MAIL_HOSTS = ["example.net", "example.org", "example.com", "post.example", "mail.example"];
const STREETS = [
  "Weavers Row",
  "Station Lane",
  "Orchard Close",
  "Mill Bank",
  "Church Walk",
  "Quarry Road",
  "Larkfield Avenue",
  "Chapel Fold",
  "Beech Grove",
  "Canal Terrace",
  "Market Square",
  "Hollin Drive",
  "Tanyard Street",
  "Moorside",
  "Kingfisher Way",
  "The Crescent",
];
const PLACES = ["Calderwick", "Eastmere", "Upper Holm", "Stonebeck", "Marfield", "Little Thorne"];

export interface Resident {
  readonly name: string;
  readonly address: string;
  readonly home: string;
  readonly street: string;
  readonly place: string;
}

export const residentBy = (chance: Chance): Resident => {
  const [first, last] = [chance.of(FIRST), chance.of(LAST)];
  const street = chance.of(STREETS);
  const place = chance.of(PLACES);
  return {
    name: `${first} ${last}`,
    address: `${first}.${last}${chance.between(2, 98)}@${chance.of(MAIL_HOSTS)}`.toLowerCase(),
    home: `${chance.between(1, 140)} ${street}, ${place}`,
    street,
    place,
  };
};
