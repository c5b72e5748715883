import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { AddIn } from "./AddIn.tsx";

const place = document.getElementById("container");
const root = place ? createRoot(place) : undefined;

// The template draws when Office is ready, not before.
void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <AddIn title="An add-in with React" />
    </FluentProvider>,
  );
});
