import { term } from '../core/index.js';
import { type LegalRule, type PeriodValue, period, rule } from './rule.js';
import {
  agricultureProcedureRules,
  civilAffairsProcedureRules,
  civilProcedureLaw,
  marketProcedureRules,
  tourismProcedureRules,
  transportProcedureRules,
} from './statutes.js';

const ANNOUNCEMENT = term('发出公告', 'issue of the announcement');

/** 送达: when service by announcement is complete. */
export interface ServiceLegalRules {
  /** 公告送达的期限. */
  readonly announcementService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 市场监管公告送达的期限. */
  readonly marketAnnouncementService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 农业公告送达的期限. */
  readonly agricultureAnnouncementService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 交通运输公告送达的期限. */
  readonly transportAnnouncementService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 民政公告送达的期限. */
  readonly civilAffairsAnnouncementService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 旅游公告送达的期限. */
  readonly tourismAnnouncementService: LegalRule<PeriodValue<'calendarDay'>>;
}

export const serviceRules: ServiceLegalRules = {
  announcementService: rule({
    id: 'announcementService',
    label: term('公告送达的期限', 'service by announcement'),
    value: period(30, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: civilProcedureLaw,
    at: { article: 95, paragraph: 1 },
    quote: '自发出公告之日起，经过三十日，即视为送达',
  }),
  marketAnnouncementService: rule({
    id: 'marketAnnouncementService',
    label: term('市场监管公告送达的期限', 'service by announcement in market regulation'),
    value: period(30, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: marketProcedureRules,
    at: { article: 82, item: 5 },
    quote: '自公告发布之日起经过三十日，即视为送达',
  }),
  agricultureAnnouncementService: rule({
    id: 'agricultureAnnouncementService',
    label: term('农业公告送达的期限', 'service by announcement in agriculture'),
    value: period(60, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: agricultureProcedureRules,
    at: { article: 72, paragraph: 3 },
    quote: '公告送达的，自发出公告之日起经过六十日，即视为送达',
  }),
  transportAnnouncementService: rule({
    id: 'transportAnnouncementService',
    label: term('交通运输公告送达的期限', 'service by announcement in transport'),
    value: period(60, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: transportProcedureRules,
    at: { article: 18, item: 5 },
    quote: '发出公告日期以最后张贴或者刊登的日期为准，经过六十日，即视为送达',
    question: term(
      '本规定没有“日”的单位条款；审慎起见按自然日计算',
      'the text has no clause on the unit of a day; cautiously, calendar days',
    ),
  }),
  civilAffairsAnnouncementService: rule({
    id: 'civilAffairsAnnouncementService',
    label: term('民政公告送达的期限', 'service by announcement in civil affairs'),
    value: period(60, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: civilAffairsProcedureRules,
    at: { article: 47 },
    quote: '自公告发布之日起，经过六十日，即视为送达',
  }),
  tourismAnnouncementService: rule({
    id: 'tourismAnnouncementService',
    label: term('旅游公告送达的期限', 'service by announcement in tourism'),
    value: period(60, 'calendarDay'),
    limit: 'exactly',
    startEvent: ANNOUNCEMENT,
    statute: tourismProcedureRules,
    at: { article: 53, paragraph: 2 },
    quote: '自公告发布之日起经过60日，即视为送达',
    question: term(
      '第八十二条均按自然日；公告期限不重复行政处罚法的期限，按自然日计算',
      'article 82 says calendar days; this period repeats none of the Administrative Penalty Law, so calendar days',
    ),
  }),
};
