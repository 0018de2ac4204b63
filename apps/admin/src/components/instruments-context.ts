import { createContext } from "solid-js";
import { instruments } from "../data/dong-nai";

/** The instruments that citations name: those of the decisions, unless a page reads more of the law. */
export const InstrumentsContext = createContext(instruments);
