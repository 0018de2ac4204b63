import type { ActivityGroup, ActivityId } from "../activity/index.js";
import type { Programme, Target } from "./programme.js";

type WithTargets = Pick<Programme, "targets">;

/**
 * The targets towards which a kind of work may count; more than one where only the tag tells them apart.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { targetsOfActivity } from "@khuyencong/core/programme";
 * targetsOfActivity(decision33, "product-selection").map(({ quantity }) => quantity); // => [3, 2]
 * ```
 */
export function targetsOfActivity(programme: WithTargets, activity: ActivityId): readonly Target[] {
  return programme.targets.filter((target) => target.activities.includes(activity));
}

/**
 * The targets of one content group.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { targetsOfGroup } from "@khuyencong/core/programme";
 * targetsOfGroup(decision33, "technology").map(({ quantity }) => quantity); // => [5, 48]
 * ```
 */
export function targetsOfGroup(programme: WithTargets, group: ActivityGroup): readonly Target[] {
  return programme.targets.filter((target) => target.group === group);
}

/**
 * The target with a tag; `undefined` when no target has it, so that a mistyped tag is never counted.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { targetByTag } from "@khuyencong/core/programme";
 * targetByTag(decision33, "MAY-MOC")?.quantity; // => 48
 * ```
 */
export function targetByTag(programme: WithTargets, tag: string): Target | undefined {
  return programme.targets.find((target) => target.tag === tag);
}

/**
 * The target with an id; `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { targetById } from "@khuyencong/core/programme";
 * targetById(decision33, "showrooms")?.unit.vi; // => "phòng"
 * ```
 */
export function targetById(programme: WithTargets, id: string): Target | undefined {
  return programme.targets.find((target) => target.id === id);
}

/**
 * The target lines as the document counts them: figures of one sentence stand together.
 *
 * @example
 * ```ts
 * import { decision33 } from "@khuyencong/core/packs/dong-nai";
 * import { targetLines } from "@khuyencong/core/programme";
 * targetLines(decision33).length; // => 12
 * ```
 */
export function targetLines(programme: WithTargets): readonly (readonly Target[])[] {
  const lines = new Map<number, Target[]>();
  for (const target of programme.targets) {
    const line = lines.get(target.line);
    if (line === undefined) lines.set(target.line, [target]);
    else line.push(target);
  }
  return [...lines.entries()].sort(([first], [second]) => first - second).map(([, targets]) => targets);
}
