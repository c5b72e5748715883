import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  instructions: {
    fontWeight: tokens.fontWeightSemibold,
    marginTop: "20px",
    marginBottom: "10px",
  },
  prompt: { display: "flex", flexDirection: "column", alignItems: "center" },
  field: { margin: "30px 20px 20px", maxWidth: "50%" },
});

/** Puts text into the message that is being written. */
const insert = async (text: string): Promise<void> => {
  Office.context.mailbox.item?.body.setSelectedDataAsync(text, { coercionType: Office.CoercionType.Text });
};

export const TextInsertion = () => {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.prompt}>
      <Field className={styles.field} size="large" label="Text to put into the message">
        <Textarea size="large" value={text} onChange={({ target }) => setText(target.value)} />
      </Field>
      <Field className={styles.instructions}>Press the button to insert it.</Field>
      <Button appearance="primary" size="large" onClick={() => void insert(text)}>
        Insert text
      </Button>
    </div>
  );
};
