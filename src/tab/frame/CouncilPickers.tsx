import { useSession } from "../session-context.ts";
import type { Place } from "../place.ts";
import { words } from "../words.ts";
import { Picker } from "./Picker.tsx";

const everything = { id: "", label: "" };

/** Which council and which service: only where there is a choice. */
export const CouncilPickers = (props: {
  readonly place: Place;
  readonly refine: (place: Place) => void;
  readonly withService: boolean;
}) => {
  const { council } = useSession();
  const { place, refine } = props;
  const named = (things: readonly { readonly id: string; readonly name: string }[], all: string) => [
    { ...everything, label: all },
    ...things.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <>
      {props.withService && council.services.length > 1 && (
        <Picker
          label={words.service}
          value={place.service ?? ""}
          choices={named(council.services, words.allServices)}
          onPick={(id) => refine({ ...place, service: id === "" ? null : id })}
        />
      )}
      {council.authorities.length > 1 && (
        <Picker
          label={words.authority}
          value={place.authority ?? ""}
          choices={named(council.authorities, words.allAuthorities)}
          onPick={(id) => refine({ ...place, authority: id === "" ? null : id })}
        />
      )}
    </>
  );
};
