/** How much may be read at once of what nobody has signed. */
export interface Room {
  /** False when it would be too much: the caller is turned away unread. */
  enter(bytes: number): boolean;
  leave(bytes: number): void;
}

export const createRoom = (bytes: number): Room => {
  let free = bytes;
  return {
    enter: (wanted) => {
      if (wanted > free) return false;
      free -= wanted;
      return true;
    },
    leave: (taken) => {
      free += taken;
    },
  };
};
