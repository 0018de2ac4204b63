// A module of its own, fetched when the field first appears: the names of the trades are no part of the first load.
export { tradeClasses } from "@khuyencong/core/packs/national";
