import type { PracticeReport } from "../../../contracts/compliance.ts";

const Practice = (props: { readonly report: PracticeReport }) => <p>{props.report.period.title}</p>;
export default Practice;
