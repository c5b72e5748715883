import { createContext, useContext } from "react";
import { plainBrowser, type TabHost } from "./tab-host.ts";

const Context = createContext<TabHost>(plainBrowser);
export const HostProvider = Context.Provider;

export const useHost = (): TabHost => useContext(Context);
