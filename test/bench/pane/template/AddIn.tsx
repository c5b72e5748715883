import { makeStyles } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { Header } from "./Header.tsx";
import { HeroList } from "./HeroList.tsx";
import { TextInsertion } from "./TextInsertion.tsx";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

const ITEMS = [
  { icon: <Ribbon24Regular />, words: "Work inside the programs of Office" },
  { icon: <LockOpen24Regular />, words: "Use what they offer" },
  { icon: <DesignIdeas24Regular />, words: "Look as they look" },
];

export const AddIn = ({ title }: { readonly title: string }) => (
  <div className={useStyles().root}>
    <Header logo="assets/logo-filled.png" title={title} message="Welcome" />
    <HeroList message="What this add-in can do" items={ITEMS} />
    <TextInsertion />
  </div>
);
