import type { ReplyPurpose } from "../template.ts";
import { letter } from "./letter.ts";

const CLOSE = "Yn gywir,\n{officer}\n{service}\n{council}";
const DEAR = "Annwyl {customer},";
const THANKS = "Diolch am eich neges ddydd {received}. Eich cyfeirnod yw {reference}.";

/** The English ones said in Welsh, with the day of the week as Welsh says it ("ddydd Iau", "erbyn dydd Iau"). */
export const CYMRAEG: Readonly<Record<ReplyPurpose, string>> = {
  acknowledgement: letter(
    DEAR,
    THANKS,
    "Gallwch ddisgwyl ateb gennym erbyn dydd {reply by}: ein haddewid yw ateb o fewn {standard}. Os bydd yn cymryd mwy o amser, byddwn yn rhoi gwybod i chi cyn hynny.",
    "Os byddwch yn ysgrifennu eto am hyn, atebwch y neges hon os gwelwch yn dda, fel bod popeth yn aros gyda'i gilydd.",
    CLOSE,
  ),
  "holding-reply": letter(
    DEAR,
    THANKS,
    "Mae'n ddrwg gennym na allwn roi ateb llawn i chi eto. Mae'n cymryd mwy o amser am ein bod yn dal i gasglu'r hyn sydd ei angen arnom i'ch ateb yn iawn.",
    "Byddwn yn anfon ein hateb llawn atoch erbyn dydd {new date}. Nid oes angen i chi wneud dim cyn hynny. Os bydd rhywbeth yn newid yn y cyfamser, atebwch y neges hon os gwelwch yn dda.",
    CLOSE,
  ),
  apology: letter(
    DEAR,
    "Mae'n ddrwg gennym fod ein hateb i'ch neges ddydd {received} yn hwyr. Ein haddewid oedd ateb o fewn {standard}, erbyn dydd {reply by}. Mae'r ateb hwn {days late} yn hwyr. Nid dyna'r gwasanaeth y dylech ei ddisgwyl gennym, ac ymddiheurwn am yr oedi ac am unrhyw drafferth a achoswyd i chi.",
    "",
    "Eich cyfeirnod yw {reference}. Os oes unrhyw beth heb ei ddatrys, atebwch y neges hon os gwelwch yn dda, a byddwn yn ei unioni.",
    CLOSE,
  ),
  "information-request": letter(
    DEAR,
    THANKS,
    "Er mwyn eich ateb yn iawn mae angen rhagor o wybodaeth arnom. Atebwch y neges hon os gwelwch yn dda a rhowch wybod i ni:",
    "",
    "Os oes rhywbeth na allwch ei anfon, rhowch wybod i ni, a byddwn yn gweld sut arall y gallwn helpu.",
    CLOSE,
  ),
  reply: letter(
    DEAR,
    "Diolch am eich neges ddydd {received}.",
    "",
    "Eich cyfeirnod yw {reference}. Os nad yw hyn yn ateb eich cwestiwn, atebwch y neges hon os gwelwch yn dda, a byddwn yn edrych arno eto.",
    CLOSE,
  ),
};
