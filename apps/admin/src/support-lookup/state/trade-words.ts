// A module of its own, fetched with the page: the names and notes of the trades are no part of the first load.
export { nationalTradeWords } from "@khuyencong/core/packs/national";
