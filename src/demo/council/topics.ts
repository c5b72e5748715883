/** What people write about. In the text, `{street}`, `{home}`, `{place}` and `{number}` are filled in. */
export interface Topic {
  readonly subject: string;
  readonly text: string;
  /** Takes several services, or an inspection: the officers will call it complex. */
  readonly complex?: boolean;
}

export const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  housing: [
    {
      subject: "Damp in the back bedroom",
      text: "There is black mould behind the wardrobe in the back bedroom at {home} and it has come back since it was painted over in the spring. My daughter sleeps in there and she has a cough. Could somebody please come and look at it?",
    },
    {
      subject: "Boiler losing pressure again",
      text: "The boiler at {home} has lost pressure three times this month. The engineer topped it up but said that a part would have to be ordered, and I have heard nothing since.",
    },
    {
      subject: "Moving to a smaller flat",
      text: "I would like to ask about exchanging my three-bedroom house at {home} for something smaller, on the ground floor if possible. What do I have to do, and how long is the list at present?",
    },
    {
      subject: "Gutter over the front door",
      text: "Water pours from the gutter over the front door at {home} whenever it rains. I reported it to the warden in person but I am not sure that it was written down.",
    },
    {
      subject: "Noise from the flat above",
      text: "For some weeks there has been loud music after midnight from the flat above mine on {street}. I have kept a diary as your leaflet suggests. Whom should I send it to?",
    },
    {
      subject: "Rent account question",
      text: "My rent statement shows a charge of £{number}.40 that I do not recognise. Can you tell me what it is for please?",
    },
    {
      subject: "Adaptations for my mother",
      text: "My mother lives at {home} and can no longer manage the bath. The occupational therapist has recommended a level-access shower. Please tell us what happens next and who decides.",
      complex: true,
    },
    {
      subject: "Application to join the housing register",
      text: "I filled in the form for the housing register five weeks ago and have not had a number yet. Could you confirm that you have it?",
    },
    {
      subject: "Fence down after the wind",
      text: "The fence between {home} and the footpath blew down on Sunday night. It is a council fence as far as I know.",
    },
    {
      subject: "Communal door does not lock",
      text: "The communal front door of our block on {street} has not locked since last Thursday and people who do not live here come in to keep warm.",
    },
  ],
  environment: [
    {
      subject: "Missed bin collection",
      text: "The green bins on {street} were not emptied on Tuesday. Everybody's were out by seven. When will the lorry come back?",
    },
    {
      subject: "Fly-tipping at the end of {street}",
      text: "Somebody has left two mattresses and a fridge at the end of {street}, by the gate to the field. I have a photograph of the van.",
    },
    {
      subject: "Request for a larger recycling bin",
      text: "There are six of us at {home} and the blue bin is full after a week. May we have a larger one, and is there a charge?",
    },
    {
      subject: "Smoke from a garden fire",
      text: "The neighbours behind {street} burn plastic in the garden most evenings. The smell gets into the house even with the windows shut.",
    },
    {
      subject: "Street light and overhanging tree",
      text: "The street light outside {home} is hidden by a tree so that the pavement is dark. I do not know whether the light or the tree is yours.",
      complex: true,
    },
    {
      subject: "Rats near the allotments",
      text: "We have seen rats in daylight near the allotments on {street} on three occasions. Do you still send somebody out?",
    },
    {
      subject: "Garden waste subscription",
      text: "I paid £{number} for the garden waste service but the sticker has not come and the crew will not take the bin without it.",
    },
    {
      subject: "Dog fouling on the playing field",
      text: "The playing field at {place} is in a poor state again, and the bin by the gate has been missing since the summer.",
    },
    {
      subject: "Blocked drain on {street}",
      text: "The drain at the low end of {street} is blocked with leaves and the road floods to the kerb. It was like this last year as well.",
    },
    {
      subject: "Food hygiene rating of our café",
      text: "We opened our café on {street} in March and would like to know when to expect the inspection and what we should have ready.",
    },
  ],
  democratic: [
    {
      subject: "Postal vote",
      text: "I shall be away on polling day and would like to vote by post. The form on the website would not open on my telephone. Could you send me a paper one at {home}?",
    },
    {
      subject: "Not on the electoral register",
      text: "I moved to {home} in the summer and had a letter from a credit agency that says I am not on the register. What must I do?",
    },
    {
      subject: "Question for the next council meeting",
      text: "I should like to ask a question at the next meeting about the car park in {place}. How much notice do you need, and may I bring a neighbour?",
    },
    {
      subject: "Who is my ward councillor?",
      text: "Since the boundaries changed I am no longer sure which councillor to write to for {street}.",
    },
    {
      subject: "Minutes of the September meeting",
      text: "The minutes of the September meeting on your website stop at item 7. Is there a complete copy?",
    },
    {
      subject: "Polling station access",
      text: "The ramp at the polling station in {place} was too steep for my chair last time. Will there be another way in this year?",
    },
  ],
  revenues: [
    {
      subject: "Council tax bill for {home}",
      text: "I moved out of {home} on the 3rd but my bill still runs to the end of March. Please could you send a corrected one?",
    },
    {
      subject: "Single person discount",
      text: "My husband died in the autumn and I now live at {home} by myself. I was told that I may pay less council tax. What do you need from me?",
    },
    {
      subject: "Direct debit taken twice",
      text: "My council tax of £{number}.17 was taken twice this month, on the 1st and the 4th. Please return one of them, it has made me overdrawn.",
    },
    {
      subject: "Valuation band of our house",
      text: "All the houses on {street} are in band C except ours, which is in D. They were built together. How do I ask for it to be looked at?",
      complex: true,
    },
    {
      subject: "Change of circumstances",
      text: "My hours at work have been cut from 30 to 18 a week. How do I tell you, and will it change my council tax support?",
    },
    {
      subject: "Reminder although I have paid",
      text: "I had a reminder dated last week although I paid £{number} at the post office on the 2nd. I attach the receipt.",
    },
    {
      subject: "Business rates relief",
      text: "We have taken over the shop at {home}. The previous owner had small business relief: does it pass to us or must we apply?",
    },
    {
      subject: "Student in the house",
      text: "My son at {home} is a full-time student since September. The college will give us a certificate. Where should it be sent?",
    },
  ],
  planning: [
    {
      subject: "Do I need permission for a shed?",
      text: "I want to put up a shed of 4 by 3 metres behind {home}, about one metre from the boundary. Do I need permission?",
    },
    {
      subject: "Application 26/0{number}/FUL",
      text: "I live opposite the site of this application on {street} and had no letter about it. Is it too late to comment?",
    },
    {
      subject: "Building work without permission",
      text: "The owner of the house next to {home} is building what looks like a second storey on his garage. I can find no application for it.",
      complex: true,
    },
    {
      subject: "Tree with a preservation order",
      text: "There is an oak with a preservation order at the end of our garden on {street} and a large limb is cracked. May we have it made safe at once?",
    },
    {
      subject: "Copy of a decision notice",
      text: "We are selling {home} and the buyer's solicitor asks for the decision notice for the extension of 1998. How may we get a copy, and what does it cost?",
    },
    {
      subject: "Conservation area: replacing windows",
      text: "Our house on {street} is in the conservation area. May we replace the sash windows with double glazing of the same pattern?",
    },
  ],
  community: [
    {
      subject: "Hire of the community hall",
      text: "We should like to hire the hall in {place} for a 70th birthday on a Saturday afternoon. Is the kitchen included, and what is the deposit?",
    },
    {
      subject: "Swimming lessons waiting list",
      text: "My two boys have been on the waiting list for lessons since Easter. Could you tell me roughly where they are on it?",
    },
    {
      subject: "Broken swing in the park",
      text: "One of the swings in the park at {place} hangs by one chain. Small children use it, please take it down before someone is hurt.",
    },
    {
      subject: "Grant for our luncheon club",
      text: "Our luncheon club at {place} has 34 members and the cooker has given up. Are small grants still open, and who helps with the form?",
    },
    {
      subject: "Thank you to the parks team",
      text: "I only wanted to say that the flower beds in {place} have been lovely this year, and that the two men who look after them are always cheerful.",
    },
    {
      subject: "Memorial bench",
      text: "Our family would like to place a bench in memory of my father on the path above {place}. Is there a list of places, and what does it cost?",
    },
  ],
};

export const ANSWERS: readonly string[] = [
  "Thank you for getting in touch. I have looked into this and arranged for a colleague to visit; you will have a card through the door the day before.",
  "Thank you for your e-mail. I have corrected your record, and the new letter was posted today.",
  "I am writing in answer to your e-mail. The leaflet that is attached explains the steps in order, and my direct number is at the foot of this message if anything is unclear.",
  "Thank you for letting us know. The team went out this morning and it has been put right. Please write again if it comes back.",
  "Thank you for your patience. I have spoken to the service concerned and their answer is below; I am sorry for the trouble that this has caused.",
];
