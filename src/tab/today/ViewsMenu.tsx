import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { BookmarkRegular } from "@fluentui/react-icons";
import { useState, type FormEvent } from "react";
import type { SavedViews } from "../../contracts/desk.ts";
import type { Result } from "../../domain/result.ts";
import type { ApiFailure } from "../../ui/api/failure.ts";
import { hashOf, type Place } from "../place.ts";
import { useLive, useSession } from "../session-context.ts";
import type { Notice } from "../states/Notices.tsx";
import { todayWords } from "./words.ts";

const REFRESH_SECONDS = 300;
const { views: words } = todayWords;

/** The views that one has named, each a link; and a name for what is shown now. */
export const ViewsMenu = (props: { readonly place: Place; readonly onNotice: (notice: Notice) => void }) => {
  const { api } = useSession();
  const { known, put } = useLive("views", (from) => from.views(), REFRESH_SECONDS);
  const [naming, setNaming] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [name, setName] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const views = known.state === "known" ? known.value.views : [];

  const settle = (answer: Result<SavedViews, ApiFailure>, done: string): boolean => {
    if (answer.ok) put(answer.value);
    props.onNotice(
      answer.ok
        ? { intent: "success", text: done }
        : { intent: "error", text: words.failed(answer.failure.message) },
    );
    return answer.ok;
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await api.saveView({ name: name.trim(), place: hashOf(props.place) });
    if (!answer.ok) return setRefusal(answer.failure.message);
    settle(answer, words.saved(name.trim()));
    setNaming(false);
  };
  const remove = async (gone: string): Promise<void> => {
    settle(await api.removeView(gone), words.removed(gone));
    setRemoving(false);
  };

  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton icon={<BookmarkRegular />}>{words.button}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map((view) => (
              <MenuItemLink key={view.name} href={view.place}>
                {view.name}
              </MenuItemLink>
            ))}
            {views.length > 0 && <MenuDivider />}
            <MenuItem
              onClick={() => {
                setName("");
                setRefusal(null);
                setNaming(true);
              }}
              {...(views.length === 0 ? { subText: words.none } : {})}
            >
              {words.save}
            </MenuItem>
            {views.length > 0 && (
              <Menu>
                <MenuTrigger disableButtonEnhancement>
                  <MenuItem>{words.remove}</MenuItem>
                </MenuTrigger>
                <MenuPopover>
                  <MenuList>
                    {views.map((view) => (
                      <MenuItem
                        key={view.name}
                        disabled={removing}
                        onClick={() => {
                          setRemoving(true);
                          void remove(view.name);
                        }}
                      >
                        {words.removeOne(view.name)}
                      </MenuItem>
                    ))}
                  </MenuList>
                </MenuPopover>
              </Menu>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={naming} onOpenChange={(_event, { open }) => setNaming(open)}>
        <DialogSurface>
          <form onSubmit={(event) => void save(event)}>
            <DialogBody>
              <DialogTitle>{words.title}</DialogTitle>
              <DialogContent>
                <Field
                  label={words.name}
                  hint={words.hint}
                  required
                  {...(refusal === null ? {} : { validationMessage: refusal })}
                >
                  <Input
                    value={name}
                    maxLength={60}
                    autoComplete="off"
                    onChange={(_event, { value }) => {
                      setName(value);
                      setRefusal(null);
                    }}
                  />
                </Field>
              </DialogContent>
              <DialogActions>
                <Button onClick={() => setNaming(false)}>{words.cancel}</Button>
                <Button type="submit" appearance="primary">
                  {words.submit}
                </Button>
              </DialogActions>
            </DialogBody>
          </form>
        </DialogSurface>
      </Dialog>
    </>
  );
};
