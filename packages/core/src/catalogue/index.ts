export * from "./activity-profile.js";
export * from "./general-provisions.js";
export type { StreamProfile, Told } from "./stream-profile.js";
export type { CategoryCell } from "./who-may-receive.js";
