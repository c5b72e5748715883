import type { NoticeStore, ServiceWeek } from "../ports/notices.ts";

/** Counts each service's week once, however many officers are told of it. */
export const countedOnce = (record: Pick<NoticeStore, "serviceWeeks">): NoticeStore["serviceWeeks"] => {
  const known = new Map<string, Promise<readonly ServiceWeek[]>>();
  const weekOf = (service: string, from: string, to: string): Promise<readonly ServiceWeek[]> => {
    const key = JSON.stringify([service, from, to]);
    const counting = known.get(key) ?? record.serviceWeeks({ services: [service], from, to });
    known.set(key, counting);
    return counting;
  };
  return async ({ services, from, to }) => {
    const weeks: ServiceWeek[] = [];
    for (const service of services) weeks.push(...(await weekOf(service, from, to)));
    return weeks;
  };
};
