-- PostgreSQL. 在 CI 中于 PostgreSQL 上执行。Run in CI.
-- npm run contract 生成，不要手改。金额以元计；content 是记录原文，未知字段保留在其中。

create table "zhifa_code" (
  "table_name" varchar(64) not null,
  "code" varchar(200) not null,
  "zh" text not null,
  "en" text not null,
  "sort_order" bigint not null,
  "closed" boolean not null,
  "valid_from" date,
  "valid_until" date,
  primary key ("table_name", "code")
);

create table "zhifa_division" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "system" text not null,
  "code" text not null,
  "name" text not null,
  "level" varchar(64) not null,
  "kind" text not null,
  "from" text not null,
  "until" text not null,
  "as_of" date not null,
  "verified_from" date,
  "is_statistical_only" boolean not null,
  "zone" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_division_level" check ("level" in ('province', 'city', 'county', 'township'))
);
comment on table "zhifa_division" is '行政区划';
comment on column "zhifa_division"."system" is '代码体系';
comment on column "zhifa_division"."code" is '代码';
comment on column "zhifa_division"."name" is '名称';
comment on column "zhifa_division"."level" is '层级';
comment on column "zhifa_division"."kind" is '类别';
comment on column "zhifa_division"."from" is 'First day; `''unknown''` where the source does not say.';
comment on column "zhifa_division"."until" is 'First day after; `''open''` while the code is in use, `''unknown''` for a retired code without a known last day.';
comment on column "zhifa_division"."as_of" is 'The day for which the source was read.';
comment on column "zhifa_division"."verified_from" is 'An earlier day for which another source says the same; the days between count as read.';
comment on column "zhifa_division"."is_statistical_only" is 'Whether it exists for statistics only (类似乡级单位): no government, no office, no powers.';
comment on column "zhifa_division"."zone" is '功能区';
create index "ix_division_as_of" on "zhifa_division" ("as_of");

create table "zhifa_enforcement_body" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "name" text not null,
  "level" varchar(64) not null,
  "division" text not null,
  "division_system" text,
  "social_credit_code" text,
  "superior_in_line" text,
  "superior_in_government" text,
  "kind" varchar(64) not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_body_level" check ("level" in ('province', 'city', 'county', 'township')),
  constraint "ck_enforcement_body_kind" check ("kind" in ('statutoryOrgan', 'authorisedOrganisation', 'entrustedOrganisation', 'empoweredTown'))
);
comment on table "zhifa_enforcement_body" is '行政执法主体';
comment on column "zhifa_enforcement_body"."id" is 'The caller''s own stable key. The unified social credit code is none: reforms of organs replace it.';
comment on column "zhifa_enforcement_body"."name" is '名称';
comment on column "zhifa_enforcement_body"."level" is '层级';
comment on column "zhifa_enforcement_body"."division" is '行政区划';
comment on column "zhifa_enforcement_body"."division_system" is '代码体系';
comment on column "zhifa_enforcement_body"."social_credit_code" is '统一社会信用代码';
comment on column "zhifa_enforcement_body"."superior_in_line" is '上一级业务主管部门';
comment on column "zhifa_enforcement_body"."superior_in_government" is '本级人民政府';
comment on column "zhifa_enforcement_body"."kind" is 'Tag.';

create table "zhifa_enforcement_officer" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "name" text not null,
  "personnel" varchar(64),
  "reviewing_since" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_officer_personnel" check ("personnel" in ('staff', 'auxiliary'))
);
comment on table "zhifa_enforcement_officer" is '行政执法人员';
comment on column "zhifa_enforcement_officer"."id" is 'The caller''s own stable key.';
comment on column "zhifa_enforcement_officer"."name" is '姓名';
comment on column "zhifa_enforcement_officer"."personnel" is '人员类别';
comment on column "zhifa_enforcement_officer"."reviewing_since" is 'The first day on which the officer did legal review of penalty decisions; it decides who is 初次从事.';

create table "zhifa_certificate_life" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "officer" text not null,
  "body" text not null,
  "line" text not null,
  "applied_on" date not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "reason" text,
  "cause" varchar(64),
  "to_body" text,
  "ground" varchar(64),
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_certificate_life_status" check ("status" in ('applied', 'declined', 'eligible', 'examined', 'inForce', 'suspended', 'expired', 'reissuing', 'revoked', 'withdrawn')),
  constraint "ck_certificate_life_cause" check ("cause" in ('lost', 'damaged', 'expiry', 'changed', 'transfer', 'leftPost', 'retired', 'dismissed', 'died', 'bodyEnded')),
  constraint "ck_certificate_life_ground" check ("ground" in ('unlawful', 'systemsNotApplied', 'obstructsSupervision', 'decisionDefied', 'forProfit', 'uncivil', 'other'))
);
comment on table "zhifa_certificate_life" is '行政执法证件';
comment on column "zhifa_certificate_life"."officer" is '执法人员';
comment on column "zhifa_certificate_life"."body" is '所在单位';
comment on column "zhifa_certificate_life"."line" is '执法领域';
comment on column "zhifa_certificate_life"."applied_on" is '申请日期';
comment on column "zhifa_certificate_life"."last_on" is 'The day of the last step.';
comment on column "zhifa_certificate_life"."reason" is '理由';
comment on column "zhifa_certificate_life"."cause" is '原因';
comment on column "zhifa_certificate_life"."to_body" is '换发单位';
comment on column "zhifa_certificate_life"."ground" is '情形';
create index "ix_certificate_life_applied_on" on "zhifa_certificate_life" ("applied_on");

create table "zhifa_enforcement_item" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "basic_code" text,
  "name" text not null,
  "kind" varchar(64) not null,
  "line" text not null,
  "original_holder" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_item_kind" check ("kind" in ('licence', 'penalty', 'compulsion', 'levy', 'payment', 'inspection', 'confirmation', 'reward', 'adjudication', 'other'))
);
comment on table "zhifa_enforcement_item" is '行政执法事项';
comment on column "zhifa_enforcement_item"."id" is 'The caller''s own stable key.';
comment on column "zhifa_enforcement_item"."basic_code" is '基本编码';
comment on column "zhifa_enforcement_item"."name" is '事项名称';
comment on column "zhifa_enforcement_item"."kind" is '职权类型';
comment on column "zhifa_enforcement_item"."line" is '条线';
comment on column "zhifa_enforcement_item"."original_holder" is '原实施部门';

create table "zhifa_item_history" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "verified_through" date not null,
  "content" jsonb not null,
  primary key ("record_key")
);
comment on table "zhifa_item_history" is '事项版本';
comment on column "zhifa_item_history"."id" is 'Stable name, shown in problems.';
comment on column "zhifa_item_history"."verified_through" is 'Last day for which the sources were read; answers after it say so.';
create index "ix_item_history_verified_through" on "zhifa_item_history" ("verified_through");

create table "zhifa_penalty_case" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "found_on" date not null,
  "source" text not null,
  "summary" text not null,
  "reference" text,
  "sent_by" text,
  "status" varchar(64) not null,
  "reason" text,
  "referred_to" text,
  "case_code" varchar(200),
  "filed_on" date,
  "body" text,
  "line" text,
  "crime_suspected_on" date,
  "suspended_on" date,
  "ground" varchar(64),
  "yielded_to" text,
  "merged_into" text,
  "decided_by" text,
  "urged_on" date,
  "applied_on" date,
  "surcharge" numeric(22,2),
  "transferred_to" text,
  "transferred_on" date,
  "closed_on" date,
  "ending" varchar(64),
  "record_head" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_penalty_case_status" check ("status" in ('clue', 'notFiled', 'referred', 'investigating', 'suspended', 'terminated', 'jurisdictionDisputed', 'yielded', 'handedOver', 'merged', 'investigated', 'noticed', 'hearingRequested', 'hearingOrdered', 'answered', 'heard', 'decided', 'served', 'urged', 'courtEnforcement', 'performed', 'annulled', 'noPenalty', 'dismissed', 'transferred', 'closed', 'archived')),
  constraint "ck_penalty_case_ground" check ("ground" in ('dependsOnOtherDecision', 'interpretationAsked', 'forceMajeure', 'partyMissing', 'other', 'personDied', 'organisationEnded', 'notCompetent', 'filedFirstElsewhere', 'superiorTakes', 'settled')),
  constraint "ck_penalty_case_ending" check ("ending" in ('performed', 'enforcementEnded', 'noPenalty', 'dismissed', 'terminated', 'handedOver', 'transferred', 'annulled'))
);
comment on table "zhifa_penalty_case" is '行政处罚案件（普通程序）';
comment on column "zhifa_penalty_case"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_penalty_case"."found_on" is '线索发现日期';
comment on column "zhifa_penalty_case"."source" is '线索来源';
comment on column "zhifa_penalty_case"."summary" is '线索内容';
comment on column "zhifa_penalty_case"."reference" is '登记号、交办文号、移送函文号、工单编号';
comment on column "zhifa_penalty_case"."sent_by" is '来源单位';
comment on column "zhifa_penalty_case"."reason" is '不予立案、移送';
comment on column "zhifa_penalty_case"."referred_to" is '受移送的机关';
comment on column "zhifa_penalty_case"."case_code" is '案件编号';
comment on column "zhifa_penalty_case"."filed_on" is '立案日期';
comment on column "zhifa_penalty_case"."body" is '行政执法主体';
comment on column "zhifa_penalty_case"."line" is '条线';
comment on column "zhifa_penalty_case"."crime_suspected_on" is '发现涉嫌犯罪的日期';
comment on column "zhifa_penalty_case"."suspended_on" is '中止日期';
comment on column "zhifa_penalty_case"."ground" is '中止、终止';
comment on column "zhifa_penalty_case"."yielded_to" is '受移送的机关';
comment on column "zhifa_penalty_case"."merged_into" is '并入的案件编号';
comment on column "zhifa_penalty_case"."decided_by" is '作出决定的负责人';
comment on column "zhifa_penalty_case"."urged_on" is '催告书送达日期';
comment on column "zhifa_penalty_case"."applied_on" is '申请法院强制执行的日期';
comment on column "zhifa_penalty_case"."surcharge" is '加处罚款';
comment on column "zhifa_penalty_case"."transferred_to" is '受移送的公安机关';
comment on column "zhifa_penalty_case"."transferred_on" is '移送日期';
comment on column "zhifa_penalty_case"."closed_on" is '结案日期';
comment on column "zhifa_penalty_case"."ending" is '结案情形';
comment on column "zhifa_penalty_case"."record_head" is 'Head hash of the full-process record.';
create index "ix_penalty_case_on" on "zhifa_penalty_case" ("on");

create table "zhifa_summary_penalty" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "found_on" date not null,
  "body" text not null,
  "line" text not null,
  "violation" text not null,
  "facts_certain" boolean not null,
  "has_basis" boolean not null,
  "status" varchar(64) not null,
  "landed_on" date,
  "handed_in_on" date,
  "late_reason" text,
  "closed_on" date,
  "ground" varchar(64),
  "reason" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_summary_penalty_status" check ("status" in ('found', 'informed', 'heard', 'decided', 'collected', 'handedIn', 'performed', 'enforced', 'closed', 'converted')),
  constraint "ck_summary_penalty_ground" check ("ground" in ('factsUncertain', 'noBasis', 'heavierThanAllowed', 'needsInvestigation', 'noPenaltyLikely'))
);
comment on table "zhifa_summary_penalty" is '行政处罚案件（简易程序）';
comment on column "zhifa_summary_penalty"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_summary_penalty"."case_code" is '案件编号';
comment on column "zhifa_summary_penalty"."found_on" is '发现日期';
comment on column "zhifa_summary_penalty"."body" is '行政执法主体';
comment on column "zhifa_summary_penalty"."line" is '条线';
comment on column "zhifa_summary_penalty"."violation" is '违法事实';
comment on column "zhifa_summary_penalty"."facts_certain" is '违法事实确凿';
comment on column "zhifa_summary_penalty"."has_basis" is '有法定依据';
comment on column "zhifa_summary_penalty"."landed_on" is '抵岸日期';
comment on column "zhifa_summary_penalty"."handed_in_on" is '交至行政机关的日期';
comment on column "zhifa_summary_penalty"."late_reason" is '逾期上交的说明';
comment on column "zhifa_summary_penalty"."closed_on" is '结案日期';
comment on column "zhifa_summary_penalty"."ground" is '转为普通程序的情形';
comment on column "zhifa_summary_penalty"."reason" is '理由';
create index "ix_summary_penalty_on" on "zhifa_summary_penalty" ("on");

create table "zhifa_hearing" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "line" text not null,
  "status" varchar(64) not null,
  "convened_on" date,
  "notified_on" date,
  "announced_on" date,
  "postponed_from" date,
  "suspended_on" date,
  "ground" varchar(64),
  "party_ended_on" date,
  "concluded_on" date,
  "ended_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_hearing_status" check ("status" in ('requested', 'convened', 'notified', 'postponed', 'suspended', 'opened', 'examined', 'debated', 'concluded', 'recorded', 'reported', 'terminated')),
  constraint "ck_hearing_ground" check ("ground" in ('successorSought', 'forceMajeure', 'newAppraisal', 'newWitnessOrEvidence', 'evidenceDoubted', 'other', 'noSuccessor', 'absent', 'leftWithoutLeave', 'disorder', 'withdrawn'))
);
comment on table "zhifa_hearing" is '听证';
comment on column "zhifa_hearing"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_hearing"."case_code" is '案件编号';
comment on column "zhifa_hearing"."line" is '条线';
comment on column "zhifa_hearing"."convened_on" is '确定日期';
comment on column "zhifa_hearing"."notified_on" is '通知书送达日期';
comment on column "zhifa_hearing"."announced_on" is '公告日期';
comment on column "zhifa_hearing"."postponed_from" is '原定的听证日期';
comment on column "zhifa_hearing"."suspended_on" is '中止日期';
comment on column "zhifa_hearing"."ground" is '中止';
comment on column "zhifa_hearing"."party_ended_on" is '当事人死亡或者终止的日期';
comment on column "zhifa_hearing"."concluded_on" is '结束日期';
comment on column "zhifa_hearing"."ended_on" is '终止日期';
create index "ix_hearing_on" on "zhifa_hearing" ("on");

create table "zhifa_remedy" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "kind" varchar(64) not null,
  "applied_on" date not null,
  "reconsidered_on" date,
  "delay_excused" text,
  "status" varchar(64) not null,
  "reason" text,
  "accepted_on" date,
  "ground" varchar(64),
  "stopped_on" date,
  "received_on" date,
  "outcome" varchar(64),
  "procedural_ground" boolean,
  "restored" numeric(22,2),
  "redo_by" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_remedy_kind" check ("kind" in ('reconsideration', 'litigation')),
  constraint "ck_remedy_status" check ("status" in ('applied', 'notAccepted', 'pending', 'stopped', 'withdrawn', 'upheld', 'altered', 'unlawful', 'annulled', 'redoOrdered', 'redone', 'completed')),
  constraint "ck_remedy_ground" check ("ground" in ('respondent', 'authority', 'applicant', 'byStatute', 'detentionDeferred')),
  constraint "ck_remedy_outcome" check ("outcome" in ('upheld', 'withdrawn', 'notAccepted', 'changed', 'partlyRevoked', 'revoked', 'confirmedUnlawful', 'confirmedVoid', 'settled'))
);
comment on table "zhifa_remedy" is '行政复议、行政诉讼';
comment on column "zhifa_remedy"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_remedy"."kind" is '行政复议';
comment on column "zhifa_remedy"."applied_on" is '申请或者起诉日期';
comment on column "zhifa_remedy"."reconsidered_on" is '收到复议决定书的日期';
comment on column "zhifa_remedy"."delay_excused" is '因不可抗力等正当理由耽误期限的说明';
comment on column "zhifa_remedy"."reason" is '不予受理的理由';
comment on column "zhifa_remedy"."accepted_on" is '受理、立案日期';
comment on column "zhifa_remedy"."ground" is '停止执行的情形';
comment on column "zhifa_remedy"."stopped_on" is '停止执行的日期';
comment on column "zhifa_remedy"."received_on" is '收到决定书或者生效裁判文书的日期';
comment on column "zhifa_remedy"."outcome" is '结果';
comment on column "zhifa_remedy"."procedural_ground" is '以违反法定程序为由撤销';
comment on column "zhifa_remedy"."restored" is '退还的数额';
comment on column "zhifa_remedy"."redo_by" is '责令重新作出的期限';
create index "ix_remedy_on" on "zhifa_remedy" ("on");

create table "zhifa_document_service" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "line" text not null,
  "started_on" date,
  "status" varchar(64) not null,
  "entrusted_to" text,
  "by" varchar(64),
  "posted_on" date,
  "address" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_document_service_status" check ("status" in ('pending', 'refused', 'entrusted', 'posted', 'announced', 'served')),
  constraint "ck_document_service_by" check ("by" in ('entrusted', 'forwarding'))
);
comment on table "zhifa_document_service" is '送达';
comment on column "zhifa_document_service"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_document_service"."case_code" is '案件编号';
comment on column "zhifa_document_service"."body" is '行政执法主体';
comment on column "zhifa_document_service"."line" is '条线';
comment on column "zhifa_document_service"."started_on" is 'The first day on which service was tried; absent before that.';
comment on column "zhifa_document_service"."entrusted_to" is '受委托';
comment on column "zhifa_document_service"."by" is '委托送达';
comment on column "zhifa_document_service"."posted_on" is '交邮日期';
comment on column "zhifa_document_service"."address" is '邮寄地址';
create index "ix_document_service_on" on "zhifa_document_service" ("on");

create table "zhifa_enforcement" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "seized_before" boolean not null,
  "status" varchar(64) not null,
  "just_reason" boolean,
  "order_served_on" date,
  "waived_surcharge" numeric(22,2),
  "ground" varchar(64),
  "suspended_on" date,
  "proceeds" numeric(22,2),
  "applied_on" date,
  "ruled_on" date,
  "accepted_on" date,
  "surcharge" numeric(22,2),
  "restored" numeric(22,2),
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_status" check ("status" in ('owing', 'urged', 'answered', 'ordered', 'executing', 'suspended', 'agreed', 'offset', 'applied', 'notAccepted', 'accepted', 'courtRefused', 'courtExecuting', 'executed', 'ended', 'abandoned')),
  constraint "ck_enforcement_ground" check ("ground" in ('unableToPerform', 'thirdPartyClaim', 'irreparableLoss', 'otherSuspension', 'deceasedWithoutEstate', 'dissolvedWithoutAssets', 'objectLost', 'decisionRevoked', 'otherEnding'))
);
comment on table "zhifa_enforcement" is '强制执行';
comment on column "zhifa_enforcement"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_enforcement"."seized_before" is '在行政管理过程中已经采取查封、扣押措施';
comment on column "zhifa_enforcement"."just_reason" is '不履行有正当理由';
comment on column "zhifa_enforcement"."order_served_on" is '强制执行决定书送达日期';
comment on column "zhifa_enforcement"."waived_surcharge" is '减免的加处罚款';
comment on column "zhifa_enforcement"."ground" is '中止';
comment on column "zhifa_enforcement"."suspended_on" is '中止日期';
comment on column "zhifa_enforcement"."proceeds" is '拍卖所得';
comment on column "zhifa_enforcement"."applied_on" is '申请日期';
comment on column "zhifa_enforcement"."ruled_on" is '法院裁定日期';
comment on column "zhifa_enforcement"."accepted_on" is '法院受理日期';
comment on column "zhifa_enforcement"."surcharge" is '加处罚款';
comment on column "zhifa_enforcement"."restored" is '退还的财物';
create index "ix_enforcement_on" on "zhifa_enforcement" ("on");

create table "zhifa_compulsory_measure" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "line" text not null,
  "kind" varchar(64) not null,
  "authority" varchar(64) not null,
  "status" varchar(64) not null,
  "reason" text,
  "imposed_on" date,
  "imposed_at" timestamp with time zone,
  "lifted_on" date,
  "ground" varchar(64),
  "returned_on" date,
  "disposal" text,
  "transferred_to" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_compulsory_measure_kind" check ("kind" in ('sealing', 'seizure', 'freezing')),
  constraint "ck_compulsory_measure_authority" check ("authority" in ('law', 'administrativeRegulation', 'judicialInterpretation', 'localRegulation', 'departmentalRule', 'governmentRule', 'normativeDocument')),
  constraint "ck_compulsory_measure_status" check ("status" in ('proposed', 'notApproved', 'approved', 'urgent', 'inForce', 'extended', 'lifted', 'returned', 'disposed', 'transferred')),
  constraint "ck_compulsory_measure_ground" check ("ground" in ('noViolation', 'unrelated', 'decided', 'expired', 'notNeeded', 'notApproved'))
);
comment on table "zhifa_compulsory_measure" is '行政强制措施';
comment on column "zhifa_compulsory_measure"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_compulsory_measure"."case_code" is '案件编号';
comment on column "zhifa_compulsory_measure"."body" is '行政执法主体';
comment on column "zhifa_compulsory_measure"."line" is '条线';
comment on column "zhifa_compulsory_measure"."kind" is '种类';
comment on column "zhifa_compulsory_measure"."authority" is '设定该措施的法律文件的位阶';
comment on column "zhifa_compulsory_measure"."reason" is '不予批准的理由';
comment on column "zhifa_compulsory_measure"."imposed_on" is '实施日期';
comment on column "zhifa_compulsory_measure"."imposed_at" is '实施的时刻';
comment on column "zhifa_compulsory_measure"."lifted_on" is '解除日期';
comment on column "zhifa_compulsory_measure"."ground" is '情形';
comment on column "zhifa_compulsory_measure"."returned_on" is '返还日期';
comment on column "zhifa_compulsory_measure"."disposal" is '处理决定的文号';
comment on column "zhifa_compulsory_measure"."transferred_to" is '受移送的机关';
create index "ix_compulsory_measure_on" on "zhifa_compulsory_measure" ("on");

create table "zhifa_evidence_preservation" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "status" varchar(64) not null,
  "reason" text,
  "preserved_at" timestamp with time zone,
  "preserved_on" date,
  "approved_by" text,
  "measure" varchar(64),
  "handled_on" date,
  "lapsed_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_evidence_preservation_status" check ("status" in ('requested', 'notPreserved', 'urgent', 'preserved', 'handled', 'lapsed')),
  constraint "ck_evidence_preservation_measure" check ("measure" in ('recorded', 'sentForTesting', 'sealedOrSeized', 'confiscated', 'released', 'passedOn'))
);
comment on table "zhifa_evidence_preservation" is '先行登记保存';
comment on column "zhifa_evidence_preservation"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_evidence_preservation"."case_code" is '案件编号';
comment on column "zhifa_evidence_preservation"."reason" is '不予批准的理由';
comment on column "zhifa_evidence_preservation"."preserved_at" is '保存的时刻';
comment on column "zhifa_evidence_preservation"."preserved_on" is '采取措施之日';
comment on column "zhifa_evidence_preservation"."approved_by" is '批准的负责人';
comment on column "zhifa_evidence_preservation"."measure" is '处理决定';
comment on column "zhifa_evidence_preservation"."handled_on" is '处理决定日期';
comment on column "zhifa_evidence_preservation"."lapsed_on" is '逾期自动解除的日期';
create index "ix_evidence_preservation_on" on "zhifa_evidence_preservation" ("on");

create table "zhifa_crime_referral" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "offence" text not null,
  "intellectual_property" boolean not null,
  "status" varchar(64) not null,
  "reported_on" date,
  "reason" text,
  "approved_at" timestamp with time zone,
  "approved_by" text,
  "late_approval" text,
  "sent_at" timestamp with time zone,
  "sent_to" text,
  "late_sending" text,
  "declined_on" date,
  "decline_reason" text,
  "requested_on" date,
  "upheld_on" date,
  "suggested_on" date,
  "noticed_on" date,
  "handed_over_on" date,
  "returned_on" date,
  "ground" varchar(64),
  "judgment" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_crime_referral_status" check ("status" in ('suspected', 'reported', 'notApproved', 'approved', 'sent', 'declined', 'reconsidering', 'upheld', 'supervised', 'policeFiled', 'handedOver', 'returned', 'convicted')),
  constraint "ck_crime_referral_ground" check ("ground" in ('declined', 'noCrime', 'noProsecution', 'exemptFromPunishment', 'acquitted'))
);
comment on table "zhifa_crime_referral" is '移送司法';
comment on column "zhifa_crime_referral"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_crime_referral"."case_code" is '案件编号';
comment on column "zhifa_crime_referral"."body" is '行政执法主体';
comment on column "zhifa_crime_referral"."offence" is '涉嫌的犯罪';
comment on column "zhifa_crime_referral"."intellectual_property" is '知识产权领域';
comment on column "zhifa_crime_referral"."reported_on" is '书面报告接到日期';
comment on column "zhifa_crime_referral"."reason" is '不予批准的理由';
comment on column "zhifa_crime_referral"."approved_at" is '批准时刻';
comment on column "zhifa_crime_referral"."approved_by" is '正职负责人或者主持工作的负责人';
comment on column "zhifa_crime_referral"."late_approval" is '逾期批准的说明';
comment on column "zhifa_crime_referral"."sent_at" is '移送时刻';
comment on column "zhifa_crime_referral"."sent_to" is '接受移送的公安机关';
comment on column "zhifa_crime_referral"."late_sending" is '逾期移送的说明';
comment on column "zhifa_crime_referral"."declined_on" is '接到不予立案通知书的日期';
comment on column "zhifa_crime_referral"."decline_reason" is '公安机关的理由';
comment on column "zhifa_crime_referral"."requested_on" is '提请复议的日期';
comment on column "zhifa_crime_referral"."upheld_on" is '复议维持的日期';
comment on column "zhifa_crime_referral"."suggested_on" is '建议立案监督的日期';
comment on column "zhifa_crime_referral"."noticed_on" is '收到立案通知的日期';
comment on column "zhifa_crime_referral"."handed_over_on" is '办结交接手续的日期';
comment on column "zhifa_crime_referral"."returned_on" is '退回日期';
comment on column "zhifa_crime_referral"."ground" is '退回的情形';
comment on column "zhifa_crime_referral"."judgment" is '判决书';
create index "ix_crime_referral_on" on "zhifa_crime_referral" ("on");

create table "zhifa_jurisdiction_dispute" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "case_code" varchar(200) not null,
  "line" text not null,
  "disputed_on" date not null,
  "status" varchar(64) not null,
  "reported_on" date,
  "reported_to" text,
  "body" text,
  "settled_on" date,
  "designated_by" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_jurisdiction_dispute_status" check ("status" in ('disputed', 'reported', 'agreed', 'designated'))
);
comment on table "zhifa_jurisdiction_dispute" is '管辖争议';
comment on column "zhifa_jurisdiction_dispute"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_jurisdiction_dispute"."case_code" is '案件编号';
comment on column "zhifa_jurisdiction_dispute"."line" is '条线';
comment on column "zhifa_jurisdiction_dispute"."disputed_on" is '发生争议之日';
comment on column "zhifa_jurisdiction_dispute"."reported_on" is '报请指定的日期';
comment on column "zhifa_jurisdiction_dispute"."reported_to" is '共同的上一级行政机关';
comment on column "zhifa_jurisdiction_dispute"."body" is '办理案件的机关';
comment on column "zhifa_jurisdiction_dispute"."settled_on" is '管辖确定的日期';
comment on column "zhifa_jurisdiction_dispute"."designated_by" is '指定管辖的机关';
create index "ix_jurisdiction_dispute_on" on "zhifa_jurisdiction_dispute" ("on");

create table "zhifa_monitoring_device" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "device" text not null,
  "body" text not null,
  "legally_reviewed_on" date,
  "technically_reviewed_on" date,
  "status" varchar(64) not null,
  "reason" text,
  "announced_on" date,
  "channel" text,
  "in_use_from" date,
  "removed_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_monitoring_device_status" check ("status" in ('proposed', 'rejected', 'announced', 'inUse', 'removed'))
);
comment on table "zhifa_monitoring_device" is '电子技术监控设备';
comment on column "zhifa_monitoring_device"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_monitoring_device"."device" is '设备编号';
comment on column "zhifa_monitoring_device"."body" is '设置单位';
comment on column "zhifa_monitoring_device"."legally_reviewed_on" is '法制审核通过的日期';
comment on column "zhifa_monitoring_device"."technically_reviewed_on" is '技术审核通过的日期';
comment on column "zhifa_monitoring_device"."reason" is '否决的理由';
comment on column "zhifa_monitoring_device"."announced_on" is '公布日期';
comment on column "zhifa_monitoring_device"."channel" is '公布渠道';
comment on column "zhifa_monitoring_device"."in_use_from" is '启用日期';
comment on column "zhifa_monitoring_device"."removed_on" is '拆除日期';
create index "ix_monitoring_device_on" on "zhifa_monitoring_device" ("on");

create table "zhifa_off_site_record" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "on" date not null,
  "record" text not null,
  "captured_on" date not null,
  "place" text not null,
  "line" text not null,
  "status" varchar(64) not null,
  "reason" text,
  "informed_on" date,
  "question" text,
  "feedback" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_off_site_record_status" check ("status" in ('captured', 'discarded', 'reviewed', 'informed', 'asked', 'pledged', 'corrected', 'answered', 'usable', 'closed', 'onSite'))
);
comment on table "zhifa_off_site_record" is '非现场执法记录';
comment on column "zhifa_off_site_record"."on" is 'Day of the last step; steps never go back in time.';
comment on column "zhifa_off_site_record"."record" is '记录编号';
comment on column "zhifa_off_site_record"."captured_on" is '采集日期';
comment on column "zhifa_off_site_record"."place" is '采集地点';
comment on column "zhifa_off_site_record"."line" is '条线';
comment on column "zhifa_off_site_record"."reason" is '不予采用';
comment on column "zhifa_off_site_record"."informed_on" is '告知日期';
comment on column "zhifa_off_site_record"."question" is '询问的内容';
comment on column "zhifa_off_site_record"."feedback" is '改正情况的反馈';
create index "ix_off_site_record_on" on "zhifa_off_site_record" ("on");

create table "zhifa_inspection_plan" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "body" text not null,
  "year" bigint not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "kind" varchar(64),
  "necessity" text,
  "adopted_on" date,
  "approved_by" text,
  "filed_on" date,
  "filed_with" text,
  "published_on" date,
  "ended_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_inspection_plan_status" check ("status" in ('opened', 'drafted', 'awaitingApproval', 'adopted', 'filed', 'published', 'ended')),
  constraint "ck_inspection_plan_kind" check ("kind" in ('annual', 'special'))
);
comment on table "zhifa_inspection_plan" is '年度检查计划';
comment on column "zhifa_inspection_plan"."id" is 'The caller''s own stable key.';
comment on column "zhifa_inspection_plan"."body" is 'The `id` of the body.';
comment on column "zhifa_inspection_plan"."year" is 'The year.';
comment on column "zhifa_inspection_plan"."last_on" is 'The day of the last step.';
comment on column "zhifa_inspection_plan"."kind" is '年度计划';
comment on column "zhifa_inspection_plan"."necessity" is '专项检查的必要性评估';
comment on column "zhifa_inspection_plan"."adopted_on" is '批准日期';
comment on column "zhifa_inspection_plan"."approved_by" is '批准人或者批准机关';
comment on column "zhifa_inspection_plan"."filed_on" is '备案日期';
comment on column "zhifa_inspection_plan"."filed_with" is '备案机关';
comment on column "zhifa_inspection_plan"."published_on" is '公布日期';
comment on column "zhifa_inspection_plan"."ended_on" is '计划终了日期';
create index "ix_inspection_plan_last_on" on "zhifa_inspection_plan" ("last_on");

create table "zhifa_inspection_visit" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "body" text not null,
  "enterprise" text not null,
  "line" text not null,
  "scope" text not null,
  "trigger" varchar(64) not null,
  "profile" varchar(64) not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "determined_on" date,
  "closed_on" date,
  "referred_on" date,
  "referred_to" text,
  "refused_on" date,
  "obstructed_on" date,
  "narrative" text,
  "cancelled_on" date,
  "reason" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_inspection_visit_trigger" check ("trigger" in ('plan', 'fieldProblem', 'superiorSpecial', 'complaint', 'assigned', 'transfer', 'sampling', 'dataAlert', 'media', 'enterpriseRequest', 'recheck')),
  constraint "ck_inspection_visit_profile" check ("profile" in ('guangdong', 'shenzhen', 'jiangmen', 'hainan')),
  constraint "ck_inspection_visit_status" check ("status" in ('proposed', 'approved', 'ready', 'onSite', 'onSiteUnscanned', 'recordedUnscanned', 'recorded', 'informed', 'correcting', 'closed', 'archived', 'clueFiled', 'referred', 'refusedEntry', 'obstructed', 'cancelled'))
);
comment on table "zhifa_inspection_visit" is '行政检查';
comment on column "zhifa_inspection_visit"."id" is 'The caller''s own stable key.';
comment on column "zhifa_inspection_visit"."body" is 'The `id` of the body.';
comment on column "zhifa_inspection_visit"."enterprise" is 'The `id` of the enterprise.';
comment on column "zhifa_inspection_visit"."line" is '条线';
comment on column "zhifa_inspection_visit"."scope" is '检查范围';
comment on column "zhifa_inspection_visit"."trigger" is '起因';
comment on column "zhifa_inspection_visit"."profile" is '扫码规则';
comment on column "zhifa_inspection_visit"."last_on" is 'The day of the last step.';
comment on column "zhifa_inspection_visit"."determined_on" is '结果确定日期';
comment on column "zhifa_inspection_visit"."closed_on" is '结束日期';
comment on column "zhifa_inspection_visit"."referred_on" is '移送日期';
comment on column "zhifa_inspection_visit"."referred_to" is '受移送的机关';
comment on column "zhifa_inspection_visit"."refused_on" is '企业拒绝检查的日期';
comment on column "zhifa_inspection_visit"."obstructed_on" is '受阻日期';
comment on column "zhifa_inspection_visit"."narrative" is '受阻情况';
comment on column "zhifa_inspection_visit"."cancelled_on" is '取消日期';
comment on column "zhifa_inspection_visit"."reason" is '理由';
create index "ix_inspection_visit_last_on" on "zhifa_inspection_visit" ("last_on");

create table "zhifa_legal_review" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "government" text,
  "line" text,
  "regime" varchar(64),
  "status" varchar(64) not null,
  "investigated_on" date,
  "submitted_on" date,
  "extended_on" date,
  "extended_until" date,
  "assisted_by" text,
  "requested_on" date,
  "justice" text,
  "forwarded_on" date,
  "reviewer" text,
  "concluded_on" date,
  "late_reason" text,
  "advice" text,
  "objected_on" date,
  "objection" text,
  "referred_on" date,
  "withdrawn_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_legal_review_regime" check ("regime" in ('guangdong', 'market', 'agriculture', 'construction', 'medicalInsurance')),
  constraint "ck_legal_review_status" check ("status" in ('prepared', 'submitted', 'assisting', 'firstPassed', 'atJustice', 'passed', 'returned', 'consulting', 'atHeads', 'withdrawn'))
);
comment on table "zhifa_legal_review" is '法制审核';
comment on column "zhifa_legal_review"."case_code" is '案件编号';
comment on column "zhifa_legal_review"."body" is '承办机构所在行政执法主体';
comment on column "zhifa_legal_review"."government" is '作出决定的人民政府';
comment on column "zhifa_legal_review"."line" is '条线';
comment on column "zhifa_legal_review"."regime" is '审核规则';
comment on column "zhifa_legal_review"."status" is 'Tag.';
comment on column "zhifa_legal_review"."investigated_on" is '调查取证完毕并提出处理意见的日期';
comment on column "zhifa_legal_review"."submitted_on" is '送审日期';
comment on column "zhifa_legal_review"."extended_on" is '延长审核的批准日期';
comment on column "zhifa_legal_review"."extended_until" is 'The last day that the approval set, where the rule names no number of days.';
comment on column "zhifa_legal_review"."assisted_by" is '协助审核的上一级业务主管部门';
comment on column "zhifa_legal_review"."requested_on" is 'The day on which it was asked.';
comment on column "zhifa_legal_review"."justice" is '司法行政部门';
comment on column "zhifa_legal_review"."forwarded_on" is 'The day on which it received the materials.';
comment on column "zhifa_legal_review"."reviewer" is 'The reviewer''s `id`.';
comment on column "zhifa_legal_review"."concluded_on" is '审核意见作出日期';
comment on column "zhifa_legal_review"."late_reason" is '逾期的理由';
comment on column "zhifa_legal_review"."advice" is '具体审核建议';
comment on column "zhifa_legal_review"."objected_on" is '异议提出日期';
comment on column "zhifa_legal_review"."objection" is '异议理由';
comment on column "zhifa_legal_review"."referred_on" is 'The day.';
comment on column "zhifa_legal_review"."withdrawn_on" is 'The day.';

create table "zhifa_file_review_round" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "by" text not null,
  "of" text not null,
  "method" varchar(64) not null,
  "scope" text not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "audited_on" date,
  "received_on" date,
  "overall" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_file_review_round_method" check ("method" in ('all', 'random', 'selfChosen')),
  constraint "ck_file_review_round_status" check ("status" in ('planned', 'reviewing', 'reported', 'audited', 'fedBack', 'objected', 'rechecked', 'concluded'))
);
comment on table "zhifa_file_review_round" is '案卷评查';
comment on column "zhifa_file_review_round"."id" is 'Stable name of the round.';
comment on column "zhifa_file_review_round"."by" is '评查主体';
comment on column "zhifa_file_review_round"."of" is '评查对象';
comment on column "zhifa_file_review_round"."method" is '评查方式';
comment on column "zhifa_file_review_round"."scope" is '时间、范围、步骤和要求';
comment on column "zhifa_file_review_round"."last_on" is 'The day of the last step.';
comment on column "zhifa_file_review_round"."audited_on" is '审核日期';
comment on column "zhifa_file_review_round"."received_on" is 'The day on which the body received the report.';
comment on column "zhifa_file_review_round"."overall" is '评查总体报告';
create index "ix_file_review_round_last_on" on "zhifa_file_review_round" ("last_on");

create table "zhifa_disclosure_release" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "record" text not null,
  "order" bigint not null,
  "on" date not null,
  "tag" varchar(64) not null,
  "cause" varchar(64),
  "reason" text,
  "because" varchar(64),
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_disclosure_release_tag" check ("tag" in ('published', 'corrected', 'withdrawn', 'removed')),
  constraint "ck_disclosure_release_cause" check ("cause" in ('changed', 'revoked', 'foundUnlawful', 'foundVoid', 'wronglyDisclosed')),
  constraint "ck_disclosure_release_because" check ("because" in ('termEnded', 'earlyRemoval'))
);
comment on table "zhifa_disclosure_release" is '公示发布';
comment on column "zhifa_disclosure_release"."id" is 'Stable key of this release, given once.';
comment on column "zhifa_disclosure_release"."record" is 'What it is about: the case code of a decision, or the body''s own key.';
comment on column "zhifa_disclosure_release"."order" is '1, 2, 3 … within the record: a release that is left out is noticed.';
comment on column "zhifa_disclosure_release"."on" is '发布日期';
comment on column "zhifa_disclosure_release"."tag" is '`published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新.';
comment on column "zhifa_disclosure_release"."cause" is '撤回的原因';
comment on column "zhifa_disclosure_release"."reason" is '公开说明的理由';
comment on column "zhifa_disclosure_release"."because" is '公示期届满';
create index "ix_disclosure_release_on" on "zhifa_disclosure_release" ("on");

create table "zhifa_supervision_case" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "source" text not null,
  "summary" text not null,
  "organ" text not null,
  "government" text not null,
  "body" text not null,
  "received_on" date not null,
  "last_on" date not null,
  "owner" text not null,
  "due_on" date not null,
  "status" varchar(64) not null,
  "reason" text,
  "remedy" varchar(64),
  "accepted_on" date,
  "without_document" text,
  "outcome" varchar(64),
  "closed_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_supervision_case_status" check ("status" in ('received', 'declined', 'guided', 'accepted', 'verified', 'atGovernment', 'issued', 'correcting', 'objected', 'reviewing', 'reported', 'correctedAtOnce', 'handedOver', 'closed')),
  constraint "ck_supervision_case_remedy" check ("remedy" in ('reconsideration', 'litigation')),
  constraint "ck_supervision_case_outcome" check ("outcome" in ('corrected', 'unfounded', 'closedWithReasons', 'handledElsewhere'))
);
comment on table "zhifa_supervision_case" is '行政执法监督案件';
comment on column "zhifa_supervision_case"."id" is 'Stable name.';
comment on column "zhifa_supervision_case"."source" is '来源';
comment on column "zhifa_supervision_case"."summary" is '反映的问题';
comment on column "zhifa_supervision_case"."organ" is '行政执法监督机构';
comment on column "zhifa_supervision_case"."government" is '本级人民政府';
comment on column "zhifa_supervision_case"."body" is '被监督的行政执法机关';
comment on column "zhifa_supervision_case"."received_on" is '收到日期';
comment on column "zhifa_supervision_case"."last_on" is 'The day of the last step.';
comment on column "zhifa_supervision_case"."owner" is '当前承办单位';
comment on column "zhifa_supervision_case"."due_on" is '当前期限';
comment on column "zhifa_supervision_case"."reason" is '不予受理、引导';
comment on column "zhifa_supervision_case"."remedy" is '引导的救济途径';
comment on column "zhifa_supervision_case"."accepted_on" is '受理日期';
comment on column "zhifa_supervision_case"."without_document" is 'Why no document stands: the government did not decide, or the document was withdrawn.';
comment on column "zhifa_supervision_case"."outcome" is '结案方式';
comment on column "zhifa_supervision_case"."closed_on" is '结案日期';
create index "ix_supervision_case_received_on" on "zhifa_supervision_case" ("received_on");

create table "zhifa_enforcement_dispute" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "matter" text not null,
  "summary" text not null,
  "organ" text not null,
  "government" text not null,
  "received_on" date not null,
  "last_on" date not null,
  "owner" text not null,
  "due_on" date not null,
  "status" varchar(64) not null,
  "agreement" text,
  "advice" text,
  "decision" text,
  "document" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_dispute_status" check ("status" in ('received', 'coordinating', 'agreed', 'proposed', 'decided'))
);
comment on table "zhifa_enforcement_dispute" is '行政执法争议';
comment on column "zhifa_enforcement_dispute"."id" is 'Stable name.';
comment on column "zhifa_enforcement_dispute"."matter" is '事项';
comment on column "zhifa_enforcement_dispute"."summary" is '争议内容';
comment on column "zhifa_enforcement_dispute"."organ" is '行政执法监督机构';
comment on column "zhifa_enforcement_dispute"."government" is '本级人民政府';
comment on column "zhifa_enforcement_dispute"."received_on" is '收到日期';
comment on column "zhifa_enforcement_dispute"."last_on" is 'The day of the last step.';
comment on column "zhifa_enforcement_dispute"."owner" is '当前承办单位';
comment on column "zhifa_enforcement_dispute"."due_on" is '当前期限';
comment on column "zhifa_enforcement_dispute"."agreement" is '一致意见';
comment on column "zhifa_enforcement_dispute"."advice" is '处理意见';
comment on column "zhifa_enforcement_dispute"."decision" is '决定';
comment on column "zhifa_enforcement_dispute"."document" is '决定文书的文号';
create index "ix_enforcement_dispute_received_on" on "zhifa_enforcement_dispute" ("received_on");

create table "zhifa_enforcement_record" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "on" date not null,
  "body" text not null,
  "kind" varchar(64) not null,
  "enterprise" text,
  "is_exempt" boolean,
  "requires_review" boolean,
  "review_passed_on" date,
  "fine" numeric(22,2),
  "peer_group" text,
  "due_on" date,
  "closed_on" date,
  "disclosed_on" date,
  "is_decision_lost" boolean,
  "sign" varchar(64),
  "year" bigint,
  "amount" numeric(22,2),
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_enforcement_record_kind" check ("kind" in ('inspection', 'decision', 'caseTerm', 'disclosureTerm', 'reviewOutcome', 'incentive', 'fineIncome')),
  constraint "ck_enforcement_record_sign" check ("sign" in ('fineTarget', 'assessmentLinked', 'incomeReturned', 'crossRegion'))
);
comment on table "zhifa_enforcement_record" is '执法数据';
comment on column "zhifa_enforcement_record"."id" is 'Stable name.';
comment on column "zhifa_enforcement_record"."on" is 'The day: of the act, or of the look at it.';
comment on column "zhifa_enforcement_record"."body" is '执法机关';
comment on column "zhifa_enforcement_record"."enterprise" is '企业';
comment on column "zhifa_enforcement_record"."is_exempt" is 'Whether it does not count, for example because a complaint asked for it.';
comment on column "zhifa_enforcement_record"."requires_review" is '是否应当法制审核';
comment on column "zhifa_enforcement_record"."review_passed_on" is '审核通过日期';
comment on column "zhifa_enforcement_record"."fine" is '罚款';
comment on column "zhifa_enforcement_record"."peer_group" is '同类案件';
comment on column "zhifa_enforcement_record"."due_on" is '办案期限';
comment on column "zhifa_enforcement_record"."closed_on" is '结案日期';
comment on column "zhifa_enforcement_record"."disclosed_on" is '公示日期';
comment on column "zhifa_enforcement_record"."is_decision_lost" is 'Whether reconsideration or a court revoked or changed the decision, or confirmed it as unlawful.';
comment on column "zhifa_enforcement_record"."sign" is '迹象';
comment on column "zhifa_enforcement_record"."year" is '年度';
comment on column "zhifa_enforcement_record"."amount" is '罚没收入';
create index "ix_enforcement_record_on" on "zhifa_enforcement_record" ("on");

create table "zhifa_guiding_catalog" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "title" text not null,
  "replaces" text,
  "last_on" date not null,
  "status" varchar(64) not null,
  "opened_on" date,
  "successor" text,
  "ended_on" date,
  "document" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_guiding_catalog_status" check ("status" in ('drafting', 'consulting', 'consulted', 'reviewed', 'submitted', 'approved', 'published', 'inForce', 'superseded', 'repealed'))
);
comment on table "zhifa_guiding_catalog" is '镇街综合执法事项指导目录';
comment on column "zhifa_guiding_catalog"."id" is 'The version''s `id`.';
comment on column "zhifa_guiding_catalog"."title" is '名称';
comment on column "zhifa_guiding_catalog"."replaces" is '拟替代的版本';
comment on column "zhifa_guiding_catalog"."last_on" is 'The day of the last step.';
comment on column "zhifa_guiding_catalog"."opened_on" is '公开征求意见的日期';
comment on column "zhifa_guiding_catalog"."successor" is '取代它的版本';
comment on column "zhifa_guiding_catalog"."ended_on" is '失效日期';
comment on column "zhifa_guiding_catalog"."document" is '废止文件';
create index "ix_guiding_catalog_last_on" on "zhifa_guiding_catalog" ("last_on");

create table "zhifa_catalog_version" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "title" text not null,
  "document" text not null,
  "published_on" date not null,
  "from" date not null,
  "until" text not null,
  "content" jsonb not null,
  primary key ("record_key")
);
comment on table "zhifa_catalog_version" is '指导目录版本';
comment on column "zhifa_catalog_version"."id" is 'The caller''s own stable key.';
comment on column "zhifa_catalog_version"."title" is '名称';
comment on column "zhifa_catalog_version"."document" is '批准文号';
comment on column "zhifa_catalog_version"."published_on" is '公布日期';
comment on column "zhifa_catalog_version"."from" is '施行日期';
comment on column "zhifa_catalog_version"."until" is 'First day after; `''open''` while no end is set.';
create index "ix_catalog_version_published_on" on "zhifa_catalog_version" ("published_on");

create table "zhifa_empowerment_announcement" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "action" varchar(64) not null,
  "document" text not null,
  "issuer" text not null,
  "decided_on" date not null,
  "published_on" date,
  "effective_on" date,
  "transition" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_empowerment_announcement_action" check ("action" in ('empower', 'change', 'suspend', 'resume', 'takeBack', 'delete'))
);
comment on table "zhifa_empowerment_announcement" is '赋权公告';
comment on column "zhifa_empowerment_announcement"."id" is 'The caller''s own stable key.';
comment on column "zhifa_empowerment_announcement"."action" is 'What it does.';
comment on column "zhifa_empowerment_announcement"."document" is '文号';
comment on column "zhifa_empowerment_announcement"."issuer" is '决定机关';
comment on column "zhifa_empowerment_announcement"."decided_on" is '决定日期';
comment on column "zhifa_empowerment_announcement"."published_on" is '公布日期';
comment on column "zhifa_empowerment_announcement"."effective_on" is '生效日期';
comment on column "zhifa_empowerment_announcement"."transition" is '过渡规则';
create index "ix_empowerment_announcement_decided_on" on "zhifa_empowerment_announcement" ("decided_on");

create table "zhifa_adoption" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "locality" text not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "transition" text,
  "reason" text,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_adoption_status" check ("status" in ('proposed', 'sourced', 'assessed', 'decided', 'handover', 'inForce', 'suspended', 'returning', 'takenBack', 'abandoned'))
);
comment on table "zhifa_adoption" is '承接';
comment on column "zhifa_adoption"."id" is 'The caller''s own stable key.';
comment on column "zhifa_adoption"."locality" is '地区';
comment on column "zhifa_adoption"."last_on" is 'The day of the last step.';
comment on column "zhifa_adoption"."transition" is '过渡规则';
comment on column "zhifa_adoption"."reason" is '终止的理由';
create index "ix_adoption_last_on" on "zhifa_adoption" ("last_on");

create table "zhifa_collected_case" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "item" text not null,
  "case_name" text not null,
  "party_kind" varchar(64) not null,
  "party_name" text not null,
  "party_code" text,
  "filed_on" date not null,
  "document_number" text,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "act" varchar(64) not null,
  "procedure" varchar(64),
  "decided_on" date,
  "fine" numeric(22,2),
  "confiscation" numeric(22,2),
  "accepted_on" date,
  "outcome" varchar(64),
  "revoked_on" date,
  "form" varchar(64),
  "completed_on" date,
  "inspected_on" date,
  "finding" varchar(64),
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_case_kind" check ("kind" in ('case')),
  constraint "ck_collected_case_party_kind" check ("party_kind" in ('naturalPerson', 'legalPerson', 'unincorporatedOrganisation', 'individualBusiness')),
  constraint "ck_collected_case_act" check ("act" in ('penalty', 'licence', 'compulsion', 'levy', 'requisition', 'inspection')),
  constraint "ck_collected_case_procedure" check ("procedure" in ('summary', 'ordinary')),
  constraint "ck_collected_case_outcome" check ("outcome" in ('granted', 'refused')),
  constraint "ck_collected_case_form" check ("form" in ('measure', 'enforcement')),
  constraint "ck_collected_case_finding" check ("finding" in ('none', 'problem'))
);
comment on table "zhifa_collected_case" is '归集记录（案件）';
comment on column "zhifa_collected_case"."kind" is 'Tag.';
comment on column "zhifa_collected_case"."case_code" is '案件编码（一案一码';
comment on column "zhifa_collected_case"."body" is '执法主体';
comment on column "zhifa_collected_case"."item" is '事项';
comment on column "zhifa_collected_case"."case_name" is '案件名称';
comment on column "zhifa_collected_case"."party_kind" is '当事人类型';
comment on column "zhifa_collected_case"."party_name" is '当事人名称';
comment on column "zhifa_collected_case"."party_code" is '当事人证件号码';
comment on column "zhifa_collected_case"."filed_on" is '立案日期';
comment on column "zhifa_collected_case"."document_number" is '决定书文号';
comment on column "zhifa_collected_case"."source_system" is '来源系统';
comment on column "zhifa_collected_case"."collected_at" is '归集时间';
comment on column "zhifa_collected_case"."act" is 'Tag.';
comment on column "zhifa_collected_case"."procedure" is '程序';
comment on column "zhifa_collected_case"."decided_on" is '处罚决定日期';
comment on column "zhifa_collected_case"."fine" is '罚款数额';
comment on column "zhifa_collected_case"."confiscation" is '没收数额';
comment on column "zhifa_collected_case"."accepted_on" is '受理日期';
comment on column "zhifa_collected_case"."outcome" is '决定结果';
comment on column "zhifa_collected_case"."revoked_on" is '撤销日期';
comment on column "zhifa_collected_case"."form" is '强制措施';
comment on column "zhifa_collected_case"."completed_on" is '执行完毕或者终结执行的日期';
comment on column "zhifa_collected_case"."inspected_on" is '检查日期';
comment on column "zhifa_collected_case"."finding" is '检查结果';
create index "ix_collected_case_filed_on" on "zhifa_collected_case" ("filed_on");

create table "zhifa_collected_body" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "id" varchar(200) not null,
  "name" text not null,
  "level" varchar(64) not null,
  "division" text not null,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_body_kind" check ("kind" in ('body')),
  constraint "ck_collected_body_level" check ("level" in ('province', 'city', 'county', 'township'))
);
comment on table "zhifa_collected_body" is '归集记录（执法主体）';
comment on column "zhifa_collected_body"."kind" is 'Tag.';
comment on column "zhifa_collected_body"."id" is 'The sender''s own stable key.';
comment on column "zhifa_collected_body"."name" is '名称';
comment on column "zhifa_collected_body"."level" is '层级';
comment on column "zhifa_collected_body"."division" is '行政区划代码';
comment on column "zhifa_collected_body"."source_system" is '来源系统';
comment on column "zhifa_collected_body"."collected_at" is '归集时间';

create table "zhifa_collected_officer" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "id" varchar(200) not null,
  "name" text not null,
  "body" text not null,
  "certificate_number" text not null,
  "valid_from" date not null,
  "valid_through" date not null,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_officer_kind" check ("kind" in ('officer'))
);
comment on table "zhifa_collected_officer" is '归集记录（执法人员）';
comment on column "zhifa_collected_officer"."kind" is 'Tag.';
comment on column "zhifa_collected_officer"."id" is 'The sender''s own stable key.';
comment on column "zhifa_collected_officer"."name" is '姓名';
comment on column "zhifa_collected_officer"."body" is '所在主体';
comment on column "zhifa_collected_officer"."certificate_number" is '执法证号';
comment on column "zhifa_collected_officer"."valid_from" is 'First day of validity.';
comment on column "zhifa_collected_officer"."valid_through" is 'Last day of validity.';
comment on column "zhifa_collected_officer"."source_system" is '来源系统';
comment on column "zhifa_collected_officer"."collected_at" is '归集时间';
create index "ix_collected_officer_valid_from" on "zhifa_collected_officer" ("valid_from");

create table "zhifa_collected_item" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "id" varchar(200) not null,
  "name" text not null,
  "act" varchar(64) not null,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_item_kind" check ("kind" in ('item')),
  constraint "ck_collected_item_act" check ("act" in ('penalty', 'licence', 'compulsion', 'levy', 'requisition', 'inspection'))
);
comment on table "zhifa_collected_item" is '归集记录（执法事项）';
comment on column "zhifa_collected_item"."kind" is 'Tag.';
comment on column "zhifa_collected_item"."id" is 'The sender''s own stable key.';
comment on column "zhifa_collected_item"."name" is '事项名称';
comment on column "zhifa_collected_item"."act" is '行为种类';
comment on column "zhifa_collected_item"."source_system" is '来源系统';
comment on column "zhifa_collected_item"."collected_at" is '归集时间';

create table "zhifa_collected_disclosure" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "case_code" varchar(200) not null,
  "body" text not null,
  "published_on" date not null,
  "shown_through" date,
  "withdrawn_on" date,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_disclosure_kind" check ("kind" in ('disclosure'))
);
comment on table "zhifa_collected_disclosure" is '归集记录（公示）';
comment on column "zhifa_collected_disclosure"."kind" is 'Tag.';
comment on column "zhifa_collected_disclosure"."case_code" is '案件编码';
comment on column "zhifa_collected_disclosure"."body" is '执法主体';
comment on column "zhifa_collected_disclosure"."published_on" is '公示日期';
comment on column "zhifa_collected_disclosure"."shown_through" is '公示期满日期';
comment on column "zhifa_collected_disclosure"."withdrawn_on" is '撤下日期';
comment on column "zhifa_collected_disclosure"."source_system" is '来源系统';
comment on column "zhifa_collected_disclosure"."collected_at" is '归集时间';
create index "ix_collected_disclosure_published_on" on "zhifa_collected_disclosure" ("published_on");

create table "zhifa_collected_correction" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "of" varchar(64) not null,
  "key" text not null,
  "reason" text not null,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_correction_kind" check ("kind" in ('correction')),
  constraint "ck_collected_correction_of" check ("of" in ('body', 'item', 'officer', 'case', 'disclosure'))
);
comment on table "zhifa_collected_correction" is '归集记录（更正）';
comment on column "zhifa_collected_correction"."kind" is 'Tag.';
comment on column "zhifa_collected_correction"."of" is '记录种类';
comment on column "zhifa_collected_correction"."key" is '主键';
comment on column "zhifa_collected_correction"."reason" is '更正原因';
comment on column "zhifa_collected_correction"."source_system" is '来源系统';
comment on column "zhifa_collected_correction"."collected_at" is '归集时间';

create table "zhifa_collected_withdrawal" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "kind" varchar(64) not null,
  "of" varchar(64) not null,
  "key" text not null,
  "reason" text not null,
  "source_system" text not null,
  "collected_at" timestamp with time zone not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_collected_withdrawal_kind" check ("kind" in ('withdrawal')),
  constraint "ck_collected_withdrawal_of" check ("of" in ('body', 'item', 'officer', 'case', 'disclosure'))
);
comment on table "zhifa_collected_withdrawal" is '归集记录（撤回）';
comment on column "zhifa_collected_withdrawal"."kind" is 'Tag.';
comment on column "zhifa_collected_withdrawal"."of" is '记录种类';
comment on column "zhifa_collected_withdrawal"."key" is '主键';
comment on column "zhifa_collected_withdrawal"."reason" is '撤回原因';
comment on column "zhifa_collected_withdrawal"."source_system" is '来源系统';
comment on column "zhifa_collected_withdrawal"."collected_at" is '归集时间';

create table "zhifa_reform_plan" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "document" text not null,
  "issued_on" date not null,
  "from" date not null,
  "through" date not null,
  "task_count" bigint not null,
  "content" jsonb not null,
  primary key ("record_key")
);
comment on table "zhifa_reform_plan" is '行动计划';
comment on column "zhifa_reform_plan"."id" is 'Stable name.';
comment on column "zhifa_reform_plan"."document" is '文号';
comment on column "zhifa_reform_plan"."issued_on" is '印发日期';
comment on column "zhifa_reform_plan"."from" is 'First day of its term.';
comment on column "zhifa_reform_plan"."through" is 'Last day of its term.';
comment on column "zhifa_reform_plan"."task_count" is '任务数';
create index "ix_reform_plan_issued_on" on "zhifa_reform_plan" ("issued_on");

create table "zhifa_ledger_entry" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "plan" text not null,
  "task" text not null,
  "title" text not null,
  "owner" text not null,
  "started_on" date not null,
  "due_on" date not null,
  "completed_on" date,
  "content" jsonb not null,
  primary key ("record_key")
);
comment on table "zhifa_ledger_entry" is '台账事项';
comment on column "zhifa_ledger_entry"."id" is 'Stable name.';
comment on column "zhifa_ledger_entry"."plan" is '计划';
comment on column "zhifa_ledger_entry"."task" is '任务';
comment on column "zhifa_ledger_entry"."title" is '事项名称';
comment on column "zhifa_ledger_entry"."owner" is '牵头单位';
comment on column "zhifa_ledger_entry"."started_on" is '开始日期';
comment on column "zhifa_ledger_entry"."due_on" is '完成期限';
comment on column "zhifa_ledger_entry"."completed_on" is '完成日期';
create index "ix_ledger_entry_started_on" on "zhifa_ledger_entry" ("started_on");

create table "zhifa_rectified_problem" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "id" varchar(200) not null,
  "kind" text not null,
  "summary" text not null,
  "body" text not null,
  "source" text not null,
  "found_on" date not null,
  "last_on" date not null,
  "status" varchar(64) not null,
  "reason" text,
  "listed_on" date,
  "list" text,
  "owner" text,
  "measures" text,
  "due_on" date,
  "returns" bigint,
  "rechecked_by" text,
  "recheck" text,
  "closed_on" date,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_rectified_problem_status" check ("status" in ('found', 'declined', 'listed', 'rectifying', 'reported', 'closed'))
);
comment on table "zhifa_rectified_problem" is '突出问题整改';
comment on column "zhifa_rectified_problem"."id" is 'Stable name.';
comment on column "zhifa_rectified_problem"."kind" is '类别';
comment on column "zhifa_rectified_problem"."summary" is '问题描述';
comment on column "zhifa_rectified_problem"."body" is '被反映的单位';
comment on column "zhifa_rectified_problem"."source" is '来源';
comment on column "zhifa_rectified_problem"."found_on" is '发现日期';
comment on column "zhifa_rectified_problem"."last_on" is 'The day of the last step.';
comment on column "zhifa_rectified_problem"."reason" is '不列入清单的理由';
comment on column "zhifa_rectified_problem"."listed_on" is '列入日期';
comment on column "zhifa_rectified_problem"."list" is '清单名称或者编号';
comment on column "zhifa_rectified_problem"."owner" is '整改责任单位';
comment on column "zhifa_rectified_problem"."measures" is '整改措施';
comment on column "zhifa_rectified_problem"."due_on" is '整改期限';
comment on column "zhifa_rectified_problem"."returns" is '复核未通过的次数';
comment on column "zhifa_rectified_problem"."rechecked_by" is '复核人';
comment on column "zhifa_rectified_problem"."recheck" is '复核意见';
comment on column "zhifa_rectified_problem"."closed_on" is '销号日期';
create index "ix_rectified_problem_found_on" on "zhifa_rectified_problem" ("found_on");

create table "zhifa_weighted_benchmark" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "family" varchar(64) not null,
  "id" varchar(200) not null,
  "version" text not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_weighted_benchmark_family" check ("family" in ('weighted'))
);
comment on table "zhifa_weighted_benchmark" is '权重累加基准';
comment on column "zhifa_weighted_benchmark"."family" is 'The family of the table; other families have their own shapes.';
comment on column "zhifa_weighted_benchmark"."id" is 'Stable name, for example `gd-ecology-2021/2.5.1`.';
comment on column "zhifa_weighted_benchmark"."version" is 'The version''s first day.';

create table "zhifa_range_benchmark" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "family" varchar(64) not null,
  "id" varchar(200) not null,
  "version" text not null,
  "clamp" varchar(64) not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_range_benchmark_family" check ("family" in ('range')),
  constraint "ck_range_benchmark_clamp" check ("clamp" in ('statute', 'tier', 'none'))
);
comment on table "zhifa_range_benchmark" is '幅度基准';
comment on column "zhifa_range_benchmark"."family" is 'Tells it from the weighted family; every other family is a placement of this one.';
comment on column "zhifa_range_benchmark"."id" is 'Stable name, for example `market-bands-2022/food-122`.';
comment on column "zhifa_range_benchmark"."version" is 'The version''s first day.';
comment on column "zhifa_range_benchmark"."clamp" is 'What the result may not leave; mitigation alone leaves it downwards.';

create table "zhifa_case_record" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "case_code" varchar(200) not null,
  "algorithm" varchar(64) not null,
  "start" text not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_case_record_algorithm" check ("algorithm" in ('SHA-256', 'SHA-384', 'SHA-512', 'SM3'))
);
comment on table "zhifa_case_record" is '执法全过程记录';
comment on column "zhifa_case_record"."case_code" is '案件编号';
comment on column "zhifa_case_record"."algorithm" is 'With which algorithm it is hashed.';
comment on column "zhifa_case_record"."start" is 'The hash of the record without this field and the items: no item can be carried over to another case.';

create table "zhifa_record_manifest" (
  "record_key" varchar(200) not null,
  "contract_version" varchar(64) not null,
  "case_code" varchar(200) not null,
  "algorithm" varchar(64) not null,
  "exported_at" timestamp with time zone not null,
  "digest" text not null,
  "content" jsonb not null,
  primary key ("record_key"),
  constraint "ck_record_manifest_algorithm" check ("algorithm" in ('SHA-256', 'SHA-384', 'SHA-512', 'SM3'))
);
comment on table "zhifa_record_manifest" is '记录导出清单';
comment on column "zhifa_record_manifest"."case_code" is '案件编号';
comment on column "zhifa_record_manifest"."algorithm" is 'With which algorithm digests are made.';
comment on column "zhifa_record_manifest"."exported_at" is '导出时刻';
comment on column "zhifa_record_manifest"."digest" is 'The digest of the manifest without this field and the time.';

insert into "zhifa_code" values ('act-kinds', 'licence', '行政许可', 'administrative licence', 1, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'penalty', '行政处罚', 'administrative penalty', 2, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'compulsion', '行政强制', 'administrative compulsion', 3, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'levy', '行政征收', 'administrative levy', 4, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'payment', '行政给付', 'administrative payment', 5, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'inspection', '行政检查', 'administrative inspection', 6, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'confirmation', '行政确认', 'administrative confirmation', 7, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'reward', '行政奖励', 'administrative reward', 8, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'adjudication', '行政裁决', 'administrative adjudication', 9, true, null, null);
insert into "zhifa_code" values ('act-kinds', 'other', '其他行政权力', 'other administrative power', 10, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'frequentInspection', '对同一企业检查过于频繁', 'one enterprise is inspected too often', 1, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'overdueCase', '案件超期', 'a case is overdue', 2, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'decisionWithoutReview', '应当法制审核而未通过审核即作出决定', 'a decision is made without the legal review that it needs', 3, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'penaltyFarFromPeers', '处罚与同类案件相差悬殊', 'a penalty is far from those of its peers', 4, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'undisclosedResult', '执法结果逾期未公示', 'a result is not disclosed in time', 5, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'officerWithoutCertificate', '执法人员没有或者无法证明持有执法证件', 'an officer has no certificate, or none that is known', 6, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'revokedOnReview', '复议诉讼纠错率过高', 'too many decisions are lost on review', 7, true, null, null);
insert into "zhifa_code" values ('alert-rules', 'profitDriven', '逐利执法迹象', 'signs of enforcement for profit', 8, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'empower', '赋权', 'empower', 1, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'change', '变更', 'change', 2, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'suspend', '暂停', 'suspend', 3, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'resume', '恢复', 'resume', 4, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'takeBack', '收回', 'take back', 5, true, null, null);
insert into "zhifa_code" values ('announcement-actions', 'delete', '取消', 'delete', 6, true, null, null);
insert into "zhifa_code" values ('announcement-media', 'boardOfBody', '行政机关公告栏', 'notice board of the body', 1, true, null, null);
insert into "zhifa_code" values ('announcement-media', 'residence', '受送达人住所', 'residence of the recipient', 2, true, null, null);
insert into "zhifa_code" values ('announcement-media', 'newspaper', '报纸', 'newspaper', 3, true, null, null);
insert into "zhifa_code" values ('announcement-media', 'website', '网站', 'website', 4, true, null, null);
insert into "zhifa_code" values ('attachment-states', 'attached', '已附', 'attached', 1, true, null, null);
insert into "zhifa_code" values ('attachment-states', 'none', '没有', 'none', 2, true, null, null);
insert into "zhifa_code" values ('bound-inclusions', 'included', '包括本数', 'included', 1, true, null, null);
insert into "zhifa_code" values ('bound-inclusions', 'excluded', '不包括本数', 'excluded', 2, true, null, null);
insert into "zhifa_code" values ('capacities', 'full', '完全', 'full', 1, true, null, null);
insert into "zhifa_code" values ('capacities', 'partial', '尚未完全丧失', 'partial', 2, true, null, null);
insert into "zhifa_code" values ('capacities', 'none', '不能辨认或者不能控制自己行为', 'none', 3, true, null, null);
insert into "zhifa_code" values ('case-endings', 'performed', '履行完毕', 'performed', 1, true, null, null);
insert into "zhifa_code" values ('case-endings', 'enforcementEnded', '执行终结', 'enforcement ended', 2, true, null, null);
insert into "zhifa_code" values ('case-endings', 'noPenalty', '不予处罚', 'no penalty', 3, true, null, null);
insert into "zhifa_code" values ('case-endings', 'dismissed', '违法事实不成立，撤销案件', 'dismissed', 4, true, null, null);
insert into "zhifa_code" values ('case-endings', 'terminated', '终止调查', 'terminated', 5, true, null, null);
insert into "zhifa_code" values ('case-endings', 'handedOver', '移送管辖', 'handed over', 6, true, null, null);
insert into "zhifa_code" values ('case-endings', 'transferred', '移送司法机关', 'transferred to the judiciary', 7, true, null, null);
insert into "zhifa_code" values ('case-endings', 'annulled', '处罚决定被撤销', 'decision annulled', 8, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'timeBar', '追究时效的种类', 'which time bar applies', 1, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'harm', '危害后果', 'harm', 2, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'concernsLifeHealthOrFinance', '是否涉及公民生命健康安全、金融安全', 'whether life, health or financial safety is concerned', 3, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'harmsEnvironment', '是否造成环境污染、生态破坏等危害后果', 'whether the environment was harmed', 4, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'minor', '违法行为是否轻微', 'whether the violation is minor', 5, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'correctedInTime', '是否及时改正', 'whether it was corrected in time', 6, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'firstViolation', '是否初次违法', 'whether it is a first violation', 7, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'faultlessProved', '是否有证据足以证明没有主观过错', 'whether no fault is proved', 8, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'faultIrrelevant', '法律、行政法规是否另有规定', 'whether fault does not matter', 9, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'alreadyFined', '同一违法行为是否已被罚款', 'whether it was already fined', 10, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'crimeSuspected', '是否涉嫌犯罪', 'whether a crime is suspected', 11, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'bornOn', '出生日期', 'date of birth', 12, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'capacity', '辨认、控制能力', 'ability to recognise and control the conduct', 13, true, null, null);
insert into "zhifa_code" values ('case-fact-labels', 'subject', '受罚主体', 'kind of party', 14, true, null, null);
insert into "zhifa_code" values ('case-file-grades', 'excellent', '优秀', 'excellent', 1, true, null, null);
insert into "zhifa_code" values ('case-file-grades', 'good', '良好', 'good', 2, true, null, null);
insert into "zhifa_code" values ('case-file-grades', 'passed', '合格', 'passed', 3, true, null, null);
insert into "zhifa_code" values ('case-file-grades', 'failed', '不合格', 'failed', 4, true, null, null);
insert into "zhifa_code" values ('case-questions', 'mayExempt', '可以不予处罚', 'no penalty may be imposed', 1, true, null, null);
insert into "zhifa_code" values ('case-questions', 'crimeSuspected', '是否涉嫌犯罪', 'whether a crime is suspected', 2, true, null, null);
insert into "zhifa_code" values ('case-questions', 'benchmark', '裁量表的问题', 'a question of the table', 3, true, null, null);
insert into "zhifa_code" values ('case-questions', 'circumstances', '情节的适用', 'the circumstances', 4, true, null, null);
insert into "zhifa_code" values ('case-questions', 'applicableVersion', '适用旧法还是新法', 'which version of the law applies', 5, true, null, null);
insert into "zhifa_code" values ('case-questions', 'higherFine', '适用罚款较高的规定', 'which fine is the higher', 6, true, null, null);
insert into "zhifa_code" values ('case-suspension-grounds', 'dependsOnOtherDecision', '须以其他案件的结果为依据', 'depends on another decision', 1, true, null, null);
insert into "zhifa_code" values ('case-suspension-grounds', 'interpretationAsked', '法律适用问题已请示', 'an interpretation was asked for', 2, true, null, null);
insert into "zhifa_code" values ('case-suspension-grounds', 'forceMajeure', '不可抗力', 'force majeure', 3, true, null, null);
insert into "zhifa_code" values ('case-suspension-grounds', 'partyMissing', '当事人下落不明', 'the party cannot be found', 4, true, null, null);
insert into "zhifa_code" values ('case-suspension-grounds', 'other', '其他情形', 'other', 5, true, null, null);
insert into "zhifa_code" values ('case-termination-grounds', 'personDied', '公民死亡', 'the person died', 1, true, null, null);
insert into "zhifa_code" values ('case-termination-grounds', 'organisationEnded', '法人或者其他组织终止且无承受人', 'the organisation ended', 2, true, null, null);
insert into "zhifa_code" values ('case-termination-grounds', 'other', '其他情形', 'other', 3, true, null, null);
insert into "zhifa_code" values ('certificate-exit-causes', 'leftPost', '离开执法岗位', 'left enforcement', 1, true, null, null);
insert into "zhifa_code" values ('certificate-exit-causes', 'retired', '退休', 'retired', 2, true, null, null);
insert into "zhifa_code" values ('certificate-exit-causes', 'dismissed', '辞退、开除', 'dismissed', 3, true, null, null);
insert into "zhifa_code" values ('certificate-exit-causes', 'died', '死亡', 'died', 4, true, null, null);
insert into "zhifa_code" values ('certificate-exit-causes', 'bodyEnded', '所在单位不再具有执法主体资格', 'the body is no enforcement body any more', 5, true, null, null);
insert into "zhifa_code" values ('certificate-reissue-causes', 'lost', '遗失', 'lost', 1, true, null, null);
insert into "zhifa_code" values ('certificate-reissue-causes', 'damaged', '损毁', 'damaged', 2, true, null, null);
insert into "zhifa_code" values ('certificate-reissue-causes', 'expiry', '有效期届满', 'at its end', 3, true, null, null);
insert into "zhifa_code" values ('certificate-reissue-causes', 'changed', '登载事项变更', 'what it says has changed', 4, true, null, null);
insert into "zhifa_code" values ('certificate-reissue-causes', 'transfer', '调动', 'transfer to another body', 5, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'unlawful', '主体、权限、程序、决定不合法或者明显不当', 'body, power, procedure or decision is unlawful or plainly improper', 1, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'systemsNotApplied', '未落实规范行政执法的制度', 'the systems of enforcement are not applied', 2, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'obstructsSupervision', '不配合、不接受监督或者弄虚作假', 'supervision is not accepted, or facts are falsified', 3, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'decisionDefied', '拒不执行督察决定书', 'a supervision decision is defied', 4, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'forProfit', '借执法牟取私利', 'enforcement for private gain', 5, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'uncivil', '粗暴、野蛮等不文明执法', 'rough and uncivil enforcement', 6, true, null, null);
insert into "zhifa_code" values ('certificate-sanction-grounds', 'other', '其他违反本条例的情形', 'another breach of the regulation', 7, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'confirmEligible', '资格审核通过', 'confirm that the conditions are met', 1, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'decline', '不予制发', 'decline', 2, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'passExam', '考试合格', 'pass the exam', 3, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'failExam', '考试不合格', 'fail the exam', 4, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'exemptExam', '免于考试', 'spare the exam', 5, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'issue', '制发证件', 'issue the certificate', 6, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'passYearlyCheck', '年度审验合格', 'pass the yearly check', 7, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'failYearlyCheck', '年度审验不合格，暂停使用', 'fail the yearly check', 8, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'suspend', '暂扣', 'suspend', 9, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'giveBack', '发还证件', 'give the certificate back', 10, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'revoke', '撤销', 'revoke', 11, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'requestReissue', '申请换发、补发', 'ask for a new certificate', 12, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'reissue', '换发、补发', 'issue a new certificate', 13, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'withdraw', '收回、注销', 'withdraw the certificate', 14, true, null, null);
insert into "zhifa_code" values ('certificate-steps', 'expire', '有效期届满', 'expire', 15, true, null, null);
insert into "zhifa_code" values ('choice-questions', 'statuteReplaced', '行为与决定之间法律已修改', 'the statute was replaced', 1, true, null, null);
insert into "zhifa_code" values ('choice-questions', 'benchmarkNewerThanConduct', '裁量基准晚于违法行为', 'the benchmark is newer than the conduct', 2, true, null, null);
insert into "zhifa_code" values ('choice-questions', 'overlappingLevels', '数量同时落入两档', 'one quantity in two rows', 3, true, null, null);
insert into "zhifa_code" values ('circular-grounds', 'systemRefused', '拒不落实行政执法制度', 'refuses to carry out the enforcement system', 1, true, null, null);
insert into "zhifa_code" values ('circular-grounds', 'prominentProblem', '行政执法行为存在突出问题', 'prominent problem in enforcement', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-choices', 'lighten', '从轻', 'lighten', 1, true, null, null);
insert into "zhifa_code" values ('circumstance-choices', 'mitigate', '减轻', 'mitigate', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-choices', 'apply', '适用', 'apply', 3, true, null, null);
insert into "zhifa_code" values ('circumstance-choices', 'leave', '不适用', 'leave', 4, true, null, null);
insert into "zhifa_code" values ('circumstance-directions', 'lighter', '从轻', 'lighter', 1, true, null, null);
insert into "zhifa_code" values ('circumstance-directions', 'heavier', '从重', 'heavier', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-directions', 'general', '一般', 'general', 3, true, null, null);
insert into "zhifa_code" values ('circumstance-directions', 'mitigated', '减轻', 'mitigated', 4, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'noPenalty', '不予处罚', 'no penalty', 1, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'mitigate', '减轻', 'mitigate', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'lighten', '从轻', 'lighten', 3, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'lightenOrMitigate', '从轻或者减轻', 'lighten or mitigate', 4, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'general', '一般', 'general', 5, true, null, null);
insert into "zhifa_code" values ('circumstance-effects', 'aggravate', '从重', 'aggravate', 6, true, null, null);
insert into "zhifa_code" values ('circumstance-forces', 'shall', '应当', 'shall', 1, true, null, null);
insert into "zhifa_code" values ('circumstance-forces', 'may', '可以', 'may', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-forces', 'generallyNot', '一般不', 'generally not', 3, true, null, null);
insert into "zhifa_code" values ('circumstance-sources', 'statutory', '法定', 'statutory', 1, true, null, null);
insert into "zhifa_code" values ('circumstance-sources', 'benchmark', '裁量基准规定', 'benchmark', 2, true, null, null);
insert into "zhifa_code" values ('circumstance-sources', 'officer', '酌定', 'officer', 3, true, null, null);
insert into "zhifa_code" values ('clamps', 'statute', '法定幅度', 'the statutory range', 1, true, null, null);
insert into "zhifa_code" values ('clamps', 'tier', '裁量档次', 'the tier', 2, true, null, null);
insert into "zhifa_code" values ('clamps', 'none', '不限', 'nothing', 3, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'inspection', '检查发现', 'found by inspection', 1, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'complaint', '投诉举报', 'complaint or report', 2, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'superior', '上级交办', 'assigned by a superior', 3, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'transfer', '其他部门移送', 'transferred by another body', 4, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'judicialTransfer', '司法机关移送', 'transferred by a judicial organ', 5, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'hotline12345', '12345 政务服务便民热线转办', 'passed on by the hotline 12345', 6, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'socialGovernance', '社会综合治理平台转办', 'passed on by the comprehensive social-governance platform', 7, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'media', '媒体报道', 'reported by the media', 8, true, null, null);
insert into "zhifa_code" values ('clue-sources', 'split', '另案处理', 'split off from another case', 9, true, null, null);
insert into "zhifa_code" values ('code-labels', 'verdicts', '结论', 'verdicts', 1, true, null, null);
insert into "zhifa_code" values ('code-labels', 'recusalDecisions', '回避决定', 'decisions on recusal', 2, true, null, null);
insert into "zhifa_code" values ('code-labels', 'recusalRequesters', '回避提出人', 'who asked for the recusal', 3, true, null, null);
insert into "zhifa_code" values ('code-labels', 'caseSuspensionGrounds', '中止调查情形', 'grounds for suspending a case', 4, true, null, null);
insert into "zhifa_code" values ('code-labels', 'caseTerminationGrounds', '终止调查情形', 'grounds for terminating a case', 5, true, null, null);
insert into "zhifa_code" values ('code-labels', 'jurisdictionGrounds', '移交管辖情形', 'grounds for yielding jurisdiction', 6, true, null, null);
insert into "zhifa_code" values ('code-labels', 'periodUnits', '期间单位', 'units of periods', 7, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingRequestForms', '听证申请方式', 'forms of a request for a hearing', 8, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingTerminationGrounds', '终止听证情形', 'grounds for terminating a hearing', 9, true, null, null);
insert into "zhifa_code" values ('code-labels', 'correctableElements', '可补正事项', 'elements that a correction may change', 10, true, null, null);
insert into "zhifa_code" values ('code-labels', 'remedyKinds', '救济途径', 'kinds of remedy', 11, true, null, null);
insert into "zhifa_code" values ('code-labels', 'remedyOutcomes', '复议、诉讼结果', 'outcomes of a remedy', 12, true, null, null);
insert into "zhifa_code" values ('code-labels', 'noPenaltyGrounds', '不予处罚情形', 'grounds for no penalty', 13, true, null, null);
insert into "zhifa_code" values ('code-labels', 'caseEndings', '结案情形', 'endings of a case', 14, true, null, null);
insert into "zhifa_code" values ('code-labels', 'collectionGrounds', '当场收缴情形', 'grounds for collecting on the spot', 15, true, null, null);
insert into "zhifa_code" values ('code-labels', 'receiptIssuers', '票据制发', 'issuers of receipts', 16, true, null, null);
insert into "zhifa_code" values ('code-labels', 'enforcementEndings', '强制执行结果', 'results of enforcement', 17, true, null, null);
insert into "zhifa_code" values ('code-labels', 'conversionGrounds', '转普通程序情形', 'grounds for the ordinary procedure', 18, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingRecusalGrounds', '听证回避情形', 'grounds for recusal at a hearing', 19, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingSteps', '听证步骤', 'steps of a hearing', 20, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingOpenness', '听证公开', 'openness of a hearing', 21, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingSuspensionGrounds', '中止听证情形', 'grounds for suspending a hearing', 22, true, null, null);
insert into "zhifa_code" values ('code-labels', 'transcriptElements', '听证笔录事项', 'elements of the record of a hearing', 23, true, null, null);
insert into "zhifa_code" values ('code-labels', 'signatureRoles', '签名人身份', 'roles of who signs', 24, true, null, null);
insert into "zhifa_code" values ('code-labels', 'signatureMarks', '签名情况', 'marks of a signature', 25, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hearingReportElements', '听证报告内容', 'elements of the report on a hearing', 26, true, null, null);
insert into "zhifa_code" values ('code-labels', 'procedures', '处罚程序', 'procedures', 27, true, null, null);
insert into "zhifa_code" values ('code-labels', 'stopGrounds', '停止执行情形', 'grounds for stopping execution', 28, true, null, null);
insert into "zhifa_code" values ('code-labels', 'indirectServices', '间接送达', 'service through others', 29, true, null, null);
insert into "zhifa_code" values ('code-labels', 'announcementMedia', '公告载体', 'media of an announcement', 30, true, null, null);
insert into "zhifa_code" values ('code-labels', 'enforcementMeans', '强制执行方式', 'means of enforcement', 31, true, null, null);
insert into "zhifa_code" values ('code-labels', 'enforcementSuspensionGrounds', '中止执行情形', 'grounds for suspending enforcement', 32, true, null, null);
insert into "zhifa_code" values ('code-labels', 'enforcementEndingGrounds', '终结执行情形', 'grounds for ending enforcement', 33, true, null, null);
insert into "zhifa_code" values ('code-labels', 'measureKinds', '行政强制措施种类', 'kinds of compulsory measure', 34, true, null, null);
insert into "zhifa_code" values ('code-labels', 'statuteRanks', '法律文件位阶', 'ranks of statutes', 35, true, null, null);
insert into "zhifa_code" values ('code-labels', 'liftingGrounds', '解除措施情形', 'grounds for lifting a measure', 36, true, null, null);
insert into "zhifa_code" values ('code-labels', 'preservationMeasures', '先行登记保存处理', 'handling of preserved evidence', 37, true, null, null);
insert into "zhifa_code" values ('code-labels', 'attachmentStates', '材料附送', 'whether a material is attached', 38, true, null, null);
insert into "zhifa_code" values ('code-labels', 'referralReturns', '移送后退回情形', 'how a referral came back', 39, true, null, null);
insert into "zhifa_code" values ('code-labels', 'inspectionPlanKinds', '检查计划种类', 'kinds of inspection plan', 40, true, null, null);
insert into "zhifa_code" values ('code-labels', 'unscannedCauses', '未扫码原因', 'causes of an unscanned visit', 41, true, null, null);
insert into "zhifa_code" values ('code-labels', 'reviewOutcomes', '法制审核结论', 'outcomes of a legal review', 42, true, null, null);
insert into "zhifa_code" values ('code-labels', 'fileReviewMethods', '案卷评查方式', 'methods of a case-file review', 43, true, null, null);
insert into "zhifa_code" values ('code-labels', 'disclosureStages', '公示环节', 'stages of disclosure', 44, true, null, null);
insert into "zhifa_code" values ('code-labels', 'withdrawalCauses', '撤回公示原因', 'causes of withdrawal', 45, true, null, null);
insert into "zhifa_code" values ('code-labels', 'removalReasons', '停止公示原因', 'reasons for removal', 46, true, null, null);
insert into "zhifa_code" values ('code-labels', 'proposalGrounds', '报请政府情形', 'grounds for going to the government', 47, true, null, null);
insert into "zhifa_code" values ('code-labels', 'supervisionOutcomes', '监督案件结案方式', 'outcomes of a supervision case', 48, true, null, null);
insert into "zhifa_code" values ('code-labels', 'evaluationOutcomes', '赋权评估建议', 'outcomes of an evaluation', 49, true, null, null);
insert into "zhifa_code" values ('code-labels', 'timeBarRegimes', '追究时效的种类', 'regimes of the time bar', 50, true, null, null);
insert into "zhifa_code" values ('code-labels', 'harmLevels', '危害后果', 'levels of harm', 51, true, null, null);
insert into "zhifa_code" values ('code-labels', 'capacities', '责任能力', 'capacity', 52, true, null, null);
insert into "zhifa_code" values ('code-labels', 'rangeEnds', '幅度的一端', 'ends of a range', 53, true, null, null);
insert into "zhifa_code" values ('code-labels', 'roundingModes', '取整方式', 'rounding modes', 54, true, null, null);
insert into "zhifa_code" values ('code-labels', 'rangeRoundingModes', '幅度取整方式', 'rounding modes of a range', 55, true, null, null);
insert into "zhifa_code" values ('code-labels', 'comparisonSigns', '比较符号', 'signs of comparison', 56, true, null, null);
insert into "zhifa_code" values ('code-labels', 'pinPoints', '定点', 'points to pin to', 57, true, null, null);
insert into "zhifa_code" values ('code-labels', 'sanctionSubjects', '受罚主体', 'subjects of a sanction', 58, true, null, null);
insert into "zhifa_code" values ('code-labels', 'forces', '应当或者可以', 'force of a provision', 59, true, null, null);
insert into "zhifa_code" values ('code-labels', 'sanctionJoins', '处罚组合', 'how sanctions join', 60, true, null, null);
insert into "zhifa_code" values ('code-labels', 'placementScales', '幅度取值方式', 'scales of a placement', 61, true, null, null);
insert into "zhifa_code" values ('code-labels', 'tierHits', '档次命中规则', 'hit policies of tiers', 62, true, null, null);
insert into "zhifa_code" values ('code-labels', 'rangeComparisons', '轻重比较', 'comparisons of ranges', 63, true, null, null);
insert into "zhifa_code" values ('code-labels', 'boundInclusions', '含本数', 'whether a bound is included', 64, true, null, null);
insert into "zhifa_code" values ('code-labels', 'computationStages', '裁量步骤', 'stages of the computation', 65, true, null, null);
insert into "zhifa_code" values ('code-labels', 'clamps', '不得超出的幅度', 'what the result may not leave', 66, true, null, null);
insert into "zhifa_code" values ('code-labels', 'circumstanceEffects', '情节的作用', 'effects of a circumstance', 67, true, null, null);
insert into "zhifa_code" values ('code-labels', 'circumstanceForces', '情节的效力', 'force of a circumstance', 68, true, null, null);
insert into "zhifa_code" values ('code-labels', 'circumstanceSources', '情节的来源', 'sources of a circumstance', 69, true, null, null);
insert into "zhifa_code" values ('code-labels', 'resolvePolicies', '情节冲突的处理', 'policies for several circumstances', 70, true, null, null);
insert into "zhifa_code" values ('code-labels', 'licenceOutcomes', '许可决定结果', 'outcomes of a licence application', 71, true, null, null);
insert into "zhifa_code" values ('code-labels', 'compulsionForms', '行政强制形式', 'forms of compulsion', 72, true, null, null);
insert into "zhifa_code" values ('code-labels', 'settlementWays', '管辖争议的解决方式', 'ways to settle a dispute over jurisdiction', 73, true, null, null);
insert into "zhifa_code" values ('code-labels', 'witnessKinds', '留置送达的见证人', 'witnesses of leaving a document', 74, true, null, null);
insert into "zhifa_code" values ('code-labels', 'leavingPlaces', '留置送达的地点', 'places where a document is left', 75, true, null, null);
insert into "zhifa_code" values ('code-labels', 'recusalDeciders', '听证回避决定人', 'who decides on a recusal in a hearing', 76, true, null, null);
insert into "zhifa_code" values ('code-labels', 'postponementGrounds', '延期听证情形', 'grounds for postponing a hearing', 77, true, null, null);
insert into "zhifa_code" values ('code-labels', 'hashAlgorithms', '摘要算法', 'hash algorithms', 78, true, null, null);
insert into "zhifa_code" values ('code-labels', 'exemptionGrounds', '不予处罚、不予罚款的事由', 'grounds for no penalty in an assessment', 79, true, null, null);
insert into "zhifa_code" values ('code-labels', 'circumstanceDirections', '情节适用的方向', 'directions of the circumstances', 80, true, null, null);
insert into "zhifa_code" values ('code-labels', 'reliefs', '清单给予的处理', 'reliefs of a list', 81, true, null, null);
insert into "zhifa_code" values ('code-labels', 'conditionModes', '条件的组合', 'how conditions go together', 82, true, null, null);
insert into "zhifa_code" values ('code-labels', 'exclusionScopes', '排除的范围', 'what an exclusion excludes from', 83, true, null, null);
insert into "zhifa_code" values ('code-labels', 'circumstanceChoices', '情节的取舍', 'what an officer makes of a circumstance', 84, true, null, null);
insert into "zhifa_code" values ('code-labels', 'higherFineStrategies', '罚款数额高的比较方法', 'ways to compare fines', 85, true, null, null);
insert into "zhifa_code" values ('code-labels', 'missingFactKinds', '待查事实的种类', 'kinds of missing facts', 86, true, null, null);
insert into "zhifa_code" values ('code-labels', 'fineComparisons', '罚款幅度的比较', 'how ranges of fines compare', 87, true, null, null);
insert into "zhifa_code" values ('code-labels', 'choiceQuestions', '裁量表留待人决定的问题', 'questions that a table leaves to a person', 88, true, null, null);
insert into "zhifa_code" values ('code-labels', 'caseQuestions', '案件留待人决定的问题', 'questions that a case leaves to a person', 89, true, null, null);
insert into "zhifa_code" values ('code-labels', 'triggeredProcedures', '处罚触发的程序', 'procedures that penalties call for', 90, true, null, null);
insert into "zhifa_code" values ('code-labels', 'inspectionFindings', '检查结果', 'findings of an inspection', 91, true, null, null);
insert into "zhifa_code" values ('code-labels', 'examResults', '资格考试结果', 'results of the qualification exam', 92, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'body', '执法主体', 'enforcement body', 1, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'item', '执法事项', 'enforcement item', 2, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'officer', '执法人员', 'enforcement officer', 3, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'case', '执法案件', 'enforcement case', 4, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'disclosure', '执法结果公示', 'disclosure of the result', 5, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'correction', '更正', 'correction', 6, true, null, null);
insert into "zhifa_code" values ('collected-kinds', 'withdrawal', '撤回', 'withdrawal', 7, true, null, null);
insert into "zhifa_code" values ('collection-grounds', 'atMostOneHundred', '一百元以下罚款', 'at most one hundred yuan', 1, true, null, null);
insert into "zhifa_code" values ('collection-grounds', 'hardToCollectLater', '不当场收缴事后难以执行', 'hard to collect later', 2, true, null, null);
insert into "zhifa_code" values ('collection-grounds', 'remoteOnRequest', '边远、水上、交通不便地区，当事人提出', 'remote area, at the request of the party', 3, true, null, null);
insert into "zhifa_code" values ('comparison-signs', '<', '小于', 'less than', 1, true, null, null);
insert into "zhifa_code" values ('comparison-signs', '<=', '小于等于', 'at most', 2, true, null, null);
insert into "zhifa_code" values ('comparison-signs', '=', '等于', 'equal to', 3, true, null, null);
insert into "zhifa_code" values ('comparison-signs', '>=', '大于等于', 'at least', 4, true, null, null);
insert into "zhifa_code" values ('comparison-signs', '>', '大于', 'greater than', 5, true, null, null);
insert into "zhifa_code" values ('compulsion-forms', 'measure', '行政强制措施', 'compulsory measure', 1, true, null, null);
insert into "zhifa_code" values ('compulsion-forms', 'enforcement', '行政强制执行', 'compulsory enforcement', 2, true, null, null);
insert into "zhifa_code" values ('computation-stages', 'aggravate', '从重', 'aggravate', 1, true, null, null);
insert into "zhifa_code" values ('computation-stages', 'lighten', '从轻', 'lighten', 2, true, null, null);
insert into "zhifa_code" values ('computation-stages', 'mitigate', '减轻', 'mitigate', 3, true, null, null);
insert into "zhifa_code" values ('computation-stages', 'clamp', '限定在幅度内', 'clamp', 4, true, null, null);
insert into "zhifa_code" values ('computation-stages', 'round', '取整', 'round', 5, true, null, null);
insert into "zhifa_code" values ('condition-modes', 'all', '同时满足', 'all of them', 1, true, null, null);
insert into "zhifa_code" values ('condition-modes', 'any', '有其中之一', 'any of them', 2, true, null, null);
insert into "zhifa_code" values ('conversion-grounds', 'factsUncertain', '事实不确凿', 'facts uncertain', 1, true, null, null);
insert into "zhifa_code" values ('conversion-grounds', 'noBasis', '没有法定依据', 'no legal basis', 2, true, null, null);
insert into "zhifa_code" values ('conversion-grounds', 'heavierThanAllowed', '超过当场处罚的种类或者数额', 'heavier than allowed on the spot', 3, true, null, null);
insert into "zhifa_code" values ('conversion-grounds', 'needsInvestigation', '需要进一步调查', 'needs investigation', 4, true, null, null);
insert into "zhifa_code" values ('conversion-grounds', 'noPenaltyLikely', '可能不予处罚', 'no penalty is likely', 5, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'documentNumber', '文号', 'document number', 1, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'partyName', '当事人名称', 'name of the party', 2, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'partyAddress', '当事人地址', 'address of the party', 3, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'facts', '事实表述', 'statement of facts', 4, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'reasoning', '理由表述', 'statement of reasons', 5, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'performance', '履行方式和期限', 'manner and term of performance', 6, true, null, null);
insert into "zhifa_code" values ('correctable-elements', 'bodyName', '机关名称', 'name of the body', 7, true, null, null);
insert into "zhifa_code" values ('department-lines', 'urbanManagement', '城市管理', 'urban management', 1, false, null, null);
insert into "zhifa_code" values ('department-lines', 'marketSupervision', '市场监管', 'market supervision', 2, false, null, null);
insert into "zhifa_code" values ('department-lines', 'ecologicalEnvironment', '生态环境', 'ecological environment', 3, false, null, null);
insert into "zhifa_code" values ('department-lines', 'culturalMarket', '文化市场', 'cultural market', 4, false, null, null);
insert into "zhifa_code" values ('department-lines', 'transport', '交通运输', 'transport', 5, false, null, null);
insert into "zhifa_code" values ('department-lines', 'emergencyManagement', '应急管理', 'emergency management', 6, false, null, null);
insert into "zhifa_code" values ('department-lines', 'agriculture', '农业', 'agriculture', 7, false, null, null);
insert into "zhifa_code" values ('disclosure-channels', 'guangdongPlatform', '广东省行政执法信息公示平台', 'publication platform of Guangdong', 1, true, null, null);
insert into "zhifa_code" values ('disclosure-channels', 'nationalRequirement', '国家统一要求', 'national requirement', 2, true, null, null);
insert into "zhifa_code" values ('disclosure-channels', 'creditInformationSystem', '国家企业信用信息公示系统（市场监管）', 'national enterprise credit system', 3, true, null, null);
insert into "zhifa_code" values ('disclosure-channels', 'ecologyDisclosure', '生态环境行政处罚决定公开', 'disclosure of ecology penalties', 4, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'bodyName', '执法主体名称', 'name of the enforcement body', 1, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'internalOrgans', '执法机构设置', 'its enforcement organs', 2, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'officeAddress', '办公地址', 'office address', 3, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'contact', '联系方式', 'contact', 4, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'officerNames', '执法人员姓名', 'names of officers', 5, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'certificateNumbers', '执法证号', 'certificate numbers', 6, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'monitoringDevicePlaces', '电子技术监控设备设置地点', 'places of electronic monitoring devices', 7, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'functions', '单位职能', 'functions of the body', 8, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'postDuties', '执法岗位责任', 'duties of enforcement posts', 9, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'statutesApplied', '行政执法依据', 'statutes applied', 10, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'entrustmentAgreements', '委托执法协议', 'entrustment agreements', 11, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'filingGrounds', '行政处罚的立案依据', 'grounds for filing a penalty case', 12, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'discretionBenchmarks', '行政处罚裁量基准', 'discretion benchmarks', 13, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'flowcharts', '行政执法流程图', 'flowcharts', 14, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'serviceGuide', '服务指南', 'service guide', 15, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'licenceProcedure', '行政许可的事项、条件、数量、期限、费用、程序', 'licences: items, conditions, number, time, fees, procedure', 16, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'inspectionProcedure', '行政检查的步骤、程序', 'steps of an inspection', 17, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'penaltyProcedure', '行政处罚的步骤、程序', 'steps of a penalty', 18, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'compulsionProcedure', '行政强制的方式、条件、期限、程序', 'compulsion: means, conditions, time, procedure', 19, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'levyProcedure', '行政征收的权限、补偿标准、数额、程序', 'levy: power, compensation, amount, procedure', 20, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'requisitionProcedure', '行政征用的补偿标准、程序', 'requisition: compensation, procedure', 21, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'applicationMaterials', '需提交的材料目录、申请书、示范文本', 'list of materials, forms and models of application', 22, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'powersList', '权责清单', 'list of powers and duties', 23, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'randomInspectionList', '“双随机”抽查事项清单', 'list of items of random inspection', 24, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'audioVideoRecordingList', '行政执法全过程音像记录清单', 'list of what is recorded in sound and image', 25, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'majorDecisionList', '重大行政执法决定法制审核目录清单', 'list of major decisions that need legal review', 26, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'partyRights', '当事人依法享有的权利', 'rights of the party', 27, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'remedies', '救济途径、方式和期限', 'remedies, how and within what time', 28, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'complaintChannels', '投诉举报的方式、途径、受理条件', 'how and under what conditions a complaint is taken', 29, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'otherBefore', '应当事前公开的其他信息', 'other information before', 30, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'approvedPenaltyBodies', '核准的行政处罚实施机关', 'penalty bodies approved by the government', 31, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'certificateWorn', '全程佩带行政执法证件', 'certificate worn throughout', 32, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'certificateShown', '主动出示执法证件', 'certificate shown unasked', 33, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'uniformWorn', '按规定着装、佩戴标识', 'uniform and badge where the State sets one', 34, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'windowPostSign', '岗位信息公示牌：岗位职责、示范文本、进度查询、咨询服务、投诉举报', 'sign of the post at the window: duties, models, progress, advice, complaints', 35, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'decisionContentTold', '告知拟作出决定的内容', 'content of the intended decision told', 36, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'factsTold', '告知事实', 'facts told', 37, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'reasonsTold', '告知理由', 'reasons told', 38, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'evidenceTold', '告知证据', 'evidence told', 39, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'legalBasisTold', '告知法律依据', 'legal basis told', 40, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'documentIssued', '出具行政执法文书', 'document issued', 41, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'statementRightTold', '告知陈述、申辩权', 'right to state and defend told', 42, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'hearingRightTold', '告知要求听证权', 'right to a hearing told', 43, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'recusalRightTold', '告知申请回避权', 'right to ask for recusal told', 44, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'remediesTold', '告知救济渠道', 'remedies told', 45, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'dutiesTold', '告知依法配合执法等义务', 'duties told', 46, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'otherDuring', '应当事中公示的其他信息', 'other information during', 47, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'randomInspectionResult', '“双随机”抽查情况及抽查结果', 'random inspections and their results', 48, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'licenceResult', '行政许可信息', 'licences', 49, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'penaltyResult', '行政处罚信息', 'penalties', 50, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'compulsionResult', '行政强制信息', 'compulsion', 51, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'levyResult', '行政征收信息', 'levies', 52, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'requisitionResult', '行政征用信息', 'requisitions', 53, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'inspectionResult', '行政检查登记表', 'inspection forms', 54, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'yearlyData', '上年度行政执法数据', 'enforcement data of the year before', 55, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'reviewAndLitigationData', '相关行政复议、行政诉讼等数据', 'data of reconsideration and litigation', 56, true, null, null);
insert into "zhifa_code" values ('disclosure-items', 'otherAfter', '应当事后公开的其他信息', 'other information after', 57, true, null, null);
insert into "zhifa_code" values ('disclosure-profiles', 'guangdongFullText', '广东省行政执法信息公示平台：决定书全文', 'Guangdong platform: full text', 1, true, null, null);
insert into "zhifa_code" values ('disclosure-profiles', 'guangdongSummary', '广东省行政执法信息公示平台：摘要', 'Guangdong platform: summary', 2, true, null, null);
insert into "zhifa_code" values ('disclosure-profiles', 'marketRegulation', '国家企业信用信息公示系统', 'national enterprise credit information system', 3, true, null, null);
insert into "zhifa_code" values ('disclosure-profiles', 'ecology', '生态环境行政处罚决定公开', 'disclosure of ecology penalties', 4, true, null, null);
insert into "zhifa_code" values ('disclosure-stages', 'before', '事前公示', 'before', 1, true, null, null);
insert into "zhifa_code" values ('disclosure-stages', 'after', '事后公示', 'after', 2, true, null, null);
insert into "zhifa_code" values ('division-code-systems', 'GB/T 2260', '县级以上行政区划代码', 'codes of divisions at and above the county level', 1, false, null, null);
insert into "zhifa_code" values ('division-code-systems', 'MCA-44', '广东省民政厅乡级区划代码', 'town codes of the civil affairs of Guangdong', 2, false, null, null);
insert into "zhifa_code" values ('division-code-systems', 'NBS-2023', '国家统计局2023年统计用区划代码', 'statistical division codes of 2023 of the statistics office', 3, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'province', '省', 'province', 1, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'prefectureCity', '地级市', 'prefecture-level city', 2, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'district', '市辖区', 'district', 3, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'countyCity', '县级市', 'county-level city', 4, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'county', '县', 'county', 5, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'autonomousCounty', '自治县', 'autonomous county', 6, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'subdistrict', '街道', 'subdistrict', 7, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'town', '镇', 'town', 8, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'township', '乡', 'township', 9, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'ethnicTownship', '民族乡', 'ethnic township', 10, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'townLevelUnit', '类似乡级单位', 'unit like a town', 11, false, null, null);
insert into "zhifa_code" values ('division-kinds', 'formerUnit', '原区划单位', 'former unit', 12, false, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'partyName', '行政相对人名称', 'name of the party', 1, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'socialCreditCode', '行政相对人代码_1（统一社会信用代码）', 'party code 1: unified social credit code', 2, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'businessRegistrationNumber', '行政相对人代码_2（工商注册号）', 'party code 2: business registration number', 3, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'organisationCode', '行政相对人代码_3（组织机构代码）', 'party code 3: organisation code', 4, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'taxRegistrationNumber', '行政相对人代码_4（税务登记号）', 'party code 4: tax registration number', 5, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'publicInstitutionNumber', '行政相对人代码_5（事业单位证书号）', 'party code 5: public institution certificate', 6, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'socialOrganisationNumber', '行政相对人代码_6（社会组织登记证号）', 'party code 6: social organisation certificate', 7, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'legalRepresentative', '法定代表人', 'legal representative', 8, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'representativeIdentityNumber', '法定代表人身份证号', 'identity number of the representative', 9, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'identityDocumentKind', '证件类型', 'kind of identity document', 10, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'identityDocumentNumber', '证件号码', 'number of the identity document', 11, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'decisionNumber', '行政处罚决定书文号', 'number of the decision', 12, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'violationKind', '违法行为类型', 'kind of violation', 13, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'violationFacts', '违法事实', 'facts of the violation', 14, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'penaltyBasis', '处罚依据', 'legal basis', 15, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'penaltyKind', '处罚类别', 'kind of penalty', 16, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'penaltyContent', '处罚内容', 'content of the penalty', 17, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'fineInWan', '处罚金额（万元）', 'fine in 10,000 yuan', 18, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'confiscationInWan', '没收违法所得、没收非法财物的金额（万元）', 'confiscation in 10,000 yuan', 19, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'licenceAffected', '暂扣或吊销证照名称及编号', 'licence suspended or revoked', 20, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'decidedOn', '处罚决定日期', 'date of the decision', 21, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'validUntil', '处罚有效期', 'validity of the penalty', 22, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'publicityUntil', '公示截止期', 'end of publication', 23, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'bodyName', '处罚机关', 'penalising body', 24, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'bodyCreditCode', '处罚机关统一社会信用代码', 'credit code of the body', 25, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'sourceName', '数据来源单位', 'source of the data', 26, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'sourceCreditCode', '数据来源单位统一社会信用代码', 'credit code of the source', 27, true, null, null);
insert into "zhifa_code" values ('double-publicity-fields', 'remark', '备注', 'remark', 28, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'penalty', '行政处罚', 'administrative penalty', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'licence', '行政许可', 'administrative licence', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'compulsion', '行政强制', 'administrative compulsion', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'levy', '行政征收', 'administrative levy', 4, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'requisition', '行政征用', 'administrative requisition', 5, true, null, null);
insert into "zhifa_code" values ('enforcement-act-kinds', 'inspection', '行政检查', 'administrative inspection', 6, true, null, null);
insert into "zhifa_code" values ('enforcement-body-kinds', 'statutoryOrgan', '行政机关', 'administrative organ', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-body-kinds', 'authorisedOrganisation', '法律、法规授权的组织', 'authorised organisation', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-body-kinds', 'entrustedOrganisation', '受委托组织', 'entrusted organisation', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-body-kinds', 'empoweredTown', '赋权镇街', 'town or subdistrict with empowerment', 4, true, null, null);
insert into "zhifa_code" values ('enforcement-dispute-matters', 'itemList', '行政执法事项清单管理', 'lists of enforcement items', 1, false, null, null);
insert into "zhifa_code" values ('enforcement-dispute-matters', 'jurisdiction', '案件管辖', 'jurisdiction over a case', 2, false, null, null);
insert into "zhifa_code" values ('enforcement-dispute-matters', 'crossField', '跨领域行政执法', 'enforcement across fields', 3, false, null, null);
insert into "zhifa_code" values ('enforcement-dispute-matters', 'crossRegion', '跨区域行政执法', 'enforcement across regions', 4, false, null, null);
insert into "zhifa_code" values ('enforcement-ending-grounds', 'deceasedWithoutEstate', '公民死亡，无遗产可供执行', 'deceased without estate', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-ending-grounds', 'dissolvedWithoutAssets', '组织终止，无财产可供执行', 'dissolved without assets', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-ending-grounds', 'objectLost', '执行标的灭失', 'object lost', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-ending-grounds', 'decisionRevoked', '行政决定被撤销', 'decision revoked', 4, true, null, null);
insert into "zhifa_code" values ('enforcement-ending-grounds', 'otherEnding', '其他情形', 'other', 5, true, null, null);
insert into "zhifa_code" values ('enforcement-endings', 'executed', '执行完毕', 'executed', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-endings', 'ended', '终结执行', 'ended', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-endings', 'abandoned', '不再执行', 'abandoned', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'surcharge', '加处罚款或者滞纳金', 'surcharge', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'transferOfDeposits', '划拨存款、汇款', 'transfer of deposits', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'auction', '拍卖或者依法处理财物', 'auction', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'removalOfObstruction', '排除妨碍、恢复原状', 'removal of obstruction', 4, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'substitutePerformance', '代履行', 'substitute performance', 5, true, null, null);
insert into "zhifa_code" values ('enforcement-means', 'other', '其他方式', 'other', 6, true, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'caseNotFiled', '有案不立', 'a case that is not filed', 1, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'buckPassing', '推诿扯皮', 'passing the buck', 2, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'penaltyForManagement', '以罚代管', 'penalties in place of management', 3, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'crossRegion', '违规异地执法', 'unlawful enforcement in another region', 4, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'profitDriven', '趋利性执法', 'enforcement for profit', 5, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'arbitraryFees', '乱收费', 'arbitrary fees', 6, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'arbitraryFines', '乱罚款', 'arbitrary fines', 7, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'arbitraryInspections', '乱检查', 'arbitrary inspections', 8, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'arbitrarySeizure', '乱查封', 'arbitrary sealing', 9, false, null, null);
insert into "zhifa_code" values ('enforcement-problem-kinds', 'roughConduct', '简单粗暴等不文明行为', 'rough and uncivil conduct', 10, false, null, null);
insert into "zhifa_code" values ('enforcement-suspension-grounds', 'unableToPerform', '确有困难或者暂无履行能力', 'unable to perform', 1, true, null, null);
insert into "zhifa_code" values ('enforcement-suspension-grounds', 'thirdPartyClaim', '第三人主张权利确有理由', 'claim of a third party', 2, true, null, null);
insert into "zhifa_code" values ('enforcement-suspension-grounds', 'irreparableLoss', '可能造成难以弥补的损失', 'irreparable loss', 3, true, null, null);
insert into "zhifa_code" values ('enforcement-suspension-grounds', 'otherSuspension', '其他情形', 'other', 4, true, null, null);
insert into "zhifa_code" values ('entry-statuses', 'notStarted', '未开始', 'not started', 1, true, null, null);
insert into "zhifa_code" values ('entry-statuses', 'inProgress', '进行中', 'in progress', 2, true, null, null);
insert into "zhifa_code" values ('entry-statuses', 'overdue', '逾期未完成', 'overdue', 3, true, null, null);
insert into "zhifa_code" values ('entry-statuses', 'completed', '按期完成', 'completed in time', 4, true, null, null);
insert into "zhifa_code" values ('entry-statuses', 'completedLate', '逾期完成', 'completed late', 5, true, null, null);
insert into "zhifa_code" values ('evaluation-outcomes', 'keep', '保留', 'keep', 1, true, null, null);
insert into "zhifa_code" values ('evaluation-outcomes', 'change', '调整', 'change', 2, true, null, null);
insert into "zhifa_code" values ('evaluation-outcomes', 'takeBack', '收回', 'take back', 3, true, null, null);
insert into "zhifa_code" values ('evaluation-outcomes', 'delete', '取消', 'delete', 4, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'original', '原件、原物或者原始载体', 'it is the original', 1, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'originalHardToGet', '调取原件、原物、原始载体有困难', 'the original is hard to get', 2, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'copyConfirmed', '证据提供人核对无误，注明与原件、原物一致', 'the provider checked the copy and noted that it agrees with the original', 3, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'copySourceStated', '注明出证日期、证据出处', 'the copy states its date and source', 4, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'copySigned', '证据提供人签名或者盖章', 'the provider signed or sealed the copy', 5, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'makingStated', '注明制作方法、制作时间、制作人', 'how, when and by whom the copy was made is stated', 6, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'hasSound', '含有声音资料', 'it holds sound', 7, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'soundTranscribed', '附有声音内容的文字记录', 'the sound is written out', 8, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'fromMonitoringDevice', '由电子技术监控设备收集', 'it was recorded by an electronic monitoring device', 9, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'deviceReviewed', '设备经过法制和技术审核，符合标准、设置合理、标志明显', 'the device passed legal and technical review, meets the standard and is marked', 10, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'deviceAnnounced', '设置地点已向社会公布', 'the place of the device was announced to the public', 11, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'recordingReviewed', '记录内容经审核真实、清晰、完整、准确', 'the recording was reviewed and is true, clear, complete and accurate', 12, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'individually', '询问个别进行', 'the person was questioned alone', 13, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'recordMade', '制作了笔录', 'a record was made', 14, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'recordChecked', '笔录交被询问人核对或者向其宣读，允许更正、补充', 'the person checked the record, or it was read out, and could correct it', 15, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'recordSigned', '被询问人或者当事人签名、盖章或者以其他方式确认', 'the person signed, sealed or otherwise confirmed the record', 16, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'officersSigned', '办案人员签名', 'the officers signed', 17, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'partyNotified', '通知当事人到场', 'the party was told to be present', 18, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'particularsStated', '载明时间、地点、事件', 'time, place and events are stated', 19, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'refusalRecorded', '当事人不到场或者拒绝签名的，已注明并录音、录像', 'absence or refusal to sign is noted and recorded', 20, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'sampled', '抽样取得', 'it was sampled', 21, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'sampleRecorded', '制作抽样记录，加贴封条，开具清单并签名或者盖章', 'the sampling was recorded, sealed, listed and signed', 22, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'sampledAsPrescribed', '抽样机构的资质、抽样方式符合规定，或者没有规定', 'the sampler and the method are as prescribed, where they are prescribed', 23, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'qualifiedInstitution', '由具有法定资质的机构作出', 'a legally qualified institution made it', 24, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'noQualifiedInstitution', '没有法定资质机构', 'no legally qualified institution exists', 25, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'capableInstitution', '由其他具备条件的机构作出', 'another institution that meets the conditions made it', 26, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'resultTold', '结果已告知当事人', 'the party was told the result', 27, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'foreignLanguage', '外文书证或者外国语资料', 'it is in a foreign language', 28, true, null, null);
insert into "zhifa_code" values ('evidence-facts', 'translated', '附有准确的中文译本，由翻译机构盖章或者翻译人员签名', 'an accurate Chinese translation is attached and signed or sealed', 29, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'documentary', '书证', 'documentary evidence', 1, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'physical', '物证', 'physical evidence', 2, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'audioVisual', '视听资料', 'audio-visual material', 3, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'electronic', '电子数据', 'electronic data', 4, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'testimony', '证人证言', 'testimony of a witness', 5, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'partyStatement', '当事人的陈述', 'statement of the party', 6, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'expertOpinion', '鉴定意见', 'expert opinion', 7, true, null, null);
insert into "zhifa_code" values ('evidence-kinds', 'siteRecord', '勘验笔录、现场笔录', 'inspection record, site record', 8, true, null, null);
insert into "zhifa_code" values ('exam-results', 'passed', '合格', 'passed', 1, true, null, null);
insert into "zhifa_code" values ('exam-results', 'failed', '不合格', 'failed', 2, true, null, null);
insert into "zhifa_code" values ('exam-results', 'exempted', '免试', 'exempted', 3, true, null, null);
insert into "zhifa_code" values ('exclusion-scopes', 'all', '全部事项', 'every row', 1, true, null, null);
insert into "zhifa_code" values ('exclusion-scopes', 'shall', '不予处罚的事项', 'rows that give relief as of right', 2, true, null, null);
insert into "zhifa_code" values ('exclusion-scopes', 'may', '可以不予处罚的事项', 'rows that give relief by choice', 3, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'underFourteen', '不满十四周岁', 'under fourteen', 1, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'noCapacity', '不能辨认或者不能控制自己行为', 'no capacity', 2, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'noFault', '没有主观过错', 'no fault', 3, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'timeBarred', '超过追究时效', 'time-barred', 4, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'minorCorrectedNoHarm', '违法行为轻微并及时改正，没有造成危害后果', 'minor, corrected in time, no harm', 5, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'listed', '列入不予处罚清单', 'listed among what is not penalised', 6, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'firstMinorCorrected', '初次违法且危害后果轻微并及时改正', 'first violation, slight harm, corrected in time', 7, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'alreadyFined', '同一个违法行为已罚款', 'already fined for the same act', 8, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'notUnlawful', '决定时的法律不认为是违法', 'not unlawful by the law of the decision', 9, true, null, null);
insert into "zhifa_code" values ('exemption-grounds', 'circumstance', '裁量文件规定的不予处罚情节', 'a circumstance of the document', 10, true, null, null);
insert into "zhifa_code" values ('field-origins', 'caseSystem', '办案系统', 'case system', 1, true, null, null);
insert into "zhifa_code" values ('field-origins', 'registry', '主体、人员、事项库', 'registry of bodies, officers and items', 2, true, null, null);
insert into "zhifa_code" values ('field-origins', 'collection', '归集环节', 'collection', 3, true, null, null);
insert into "zhifa_code" values ('file-review-methods', 'all', '全部评查', 'all files', 1, true, null, null);
insert into "zhifa_code" values ('file-review-methods', 'random', '随机抽查', 'random', 2, true, null, null);
insert into "zhifa_code" values ('file-review-methods', 'selfChosen', '自选', 'chosen by the body', 3, true, null, null);
insert into "zhifa_code" values ('fine-comparisons', 'lighter', '较轻', 'lighter', 1, true, null, null);
insert into "zhifa_code" values ('fine-comparisons', 'heavier', '较重', 'heavier', 2, true, null, null);
insert into "zhifa_code" values ('fine-comparisons', 'same', '相同', 'the same', 3, true, null, null);
insert into "zhifa_code" values ('fine-comparisons', 'crossing', '互有高低', 'crossing', 4, true, null, null);
insert into "zhifa_code" values ('forces', 'shall', '应当', 'shall', 1, true, null, null);
insert into "zhifa_code" values ('forces', 'may', '可以', 'may', 2, true, null, null);
insert into "zhifa_code" values ('government-levels', 'province', '省级', 'province', 1, true, null, null);
insert into "zhifa_code" values ('government-levels', 'city', '市级', 'city', 2, true, null, null);
insert into "zhifa_code" values ('government-levels', 'county', '县级', 'county', 3, true, null, null);
insert into "zhifa_code" values ('government-levels', 'township', '乡级', 'township', 4, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'caseSource', '案件来源和立案情况', 'source and filing of the case', 1, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'application', '申请、补正、受理情况', 'application, supplement and acceptance', 2, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'officersShown', '执法人员姓名、执法证号及出示证件的情况', 'names and certificate numbers of the officers, and that certificates were shown', 3, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'inquiry', '询问的情况', 'inquiries', 4, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'siteInspection', '现场检查（勘验）的情况', 'inspection of the site', 5, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'evidenceTaken', '调取书证、物证及其他证据的情况', 'taking of documents, objects and other evidence', 6, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'sampling', '抽样取证的情况', 'sampling', 7, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'testing', '检验、检测、检疫、技术鉴定的情况', 'tests, quarantine and expert opinions', 8, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'preservation', '证据保全的情况', 'preservation of evidence', 9, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'compulsoryMeasure', '实施行政强制措施的情况', 'compulsory measures taken', 10, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'rightsTold', '告知权利以及当事人陈述、申辩、申请回避、申请听证等情况', 'rights told, and statement, defence, request for recusal or hearing', 11, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'hearing', '听证的情况', 'the hearing', 12, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'expertReview', '专家评审的情况', 'review by experts', 13, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'handlersOpinion', '承办人的处理意见以及相关事实、证据、法律依据、行政裁量权适用规则', 'opinion of the handler with facts, evidence, law and the discretion rule applied', 14, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'unitReview', '承办机构审核情况', 'review by the handling unit', 15, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'legalReview', '重大行政执法决定法制审核情况', 'legal review', 16, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'collectiveDiscussion', '重大行政执法决定集体讨论情况', 'collective discussion', 17, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'approval', '审批决定意见', 'opinion of who approved and decided', 18, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'service', '送达的情况', 'service', 19, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'performance', '当事人履行行政执法决定的情况', 'performance of the decision by the party', 20, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'compulsoryExecution', '行政强制执行的情况', 'compulsory execution', 21, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'closing', '结案归档情况', 'closing and archiving', 22, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'siteRecorded', '现场执法的音像记录', 'recording of enforcement on site', 23, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'evidenceRecorded', '调查取证的音像记录', 'recording of the taking of evidence', 24, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'hearingRecorded', '听证的音像记录', 'recording of the hearing', 25, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'leavingRecorded', '留置送达的音像记录', 'recording of service by leaving', 26, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'announcementRecorded', '公告送达的音像记录', 'recording of service by announcement', 27, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'sealingRecorded', '查封扣押财产的全过程无间断音像记录', 'recording without a break of sealing and seizure', 28, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'demolitionRecorded', '强制拆除的全过程无间断音像记录', 'recording without a break of forced demolition', 29, true, null, null);
insert into "zhifa_code" values ('guangdong-record-requirements', 'premisesRecorded', '执法办案场所的全过程无间断音像记录', 'recording without a break of places where cases are handled', 30, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'supervisoryOrgan', '向监察机关移送问题线索', 'clue to the supervisory organ', 1, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'publicSecurity', '向公安机关移送涉嫌犯罪案件', 'suspected crime to public security', 2, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'filingSupervision', '建议人民检察院立案监督', 'suggestion to the procuratorate to supervise the filing', 3, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'procuratorate', '向人民检察院移送职务犯罪线索', 'clue of a crime in office to the procuratorate', 4, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'governmentInspection', '向政府督查机构通报', 'to the organ of government inspection', 5, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'ruleOfLawInspection', '向法治督察机构通报', 'to the organ of rule-of-law inspection', 6, true, null, null);
insert into "zhifa_code" values ('hand-over-kinds', 'superiorDepartment', '告知垂直管理机关的上一级主管部门', 'to the superior department of a body under vertical management', 7, true, null, null);
insert into "zhifa_code" values ('harm-levels', 'none', '没有', 'none', 1, true, null, null);
insert into "zhifa_code" values ('harm-levels', 'slight', '轻微', 'slight', 2, true, null, null);
insert into "zhifa_code" values ('harm-levels', 'serious', '严重', 'serious', 3, true, null, null);
insert into "zhifa_code" values ('hash-algorithms', 'SHA-256', 'SHA-256 算法', 'SHA-256', 1, true, null, null);
insert into "zhifa_code" values ('hash-algorithms', 'SHA-384', 'SHA-384 算法', 'SHA-384', 2, true, null, null);
insert into "zhifa_code" values ('hash-algorithms', 'SHA-512', 'SHA-512 算法', 'SHA-512', 3, true, null, null);
insert into "zhifa_code" values ('hash-algorithms', 'SM3', 'SM3 算法', 'SM3', 4, true, null, null);
insert into "zhifa_code" values ('hearing-openness', 'public', '公开', 'public', 1, true, null, null);
insert into "zhifa_code" values ('hearing-openness', 'stateSecret', '涉及国家秘密', 'state secret', 2, true, null, null);
insert into "zhifa_code" values ('hearing-openness', 'tradeSecret', '涉及商业秘密', 'trade secret', 3, true, null, null);
insert into "zhifa_code" values ('hearing-openness', 'personalPrivacy', '涉及个人隐私', 'personal privacy', 4, true, null, null);
insert into "zhifa_code" values ('hearing-recusal-grounds', 'investigatorOrRelative', '本案调查人员或者其近亲属', 'investigator or a relative', 1, true, null, null);
insert into "zhifa_code" values ('hearing-recusal-grounds', 'partyOrRelative', '当事人或者其近亲属', 'party or a relative', 2, true, null, null);
insert into "zhifa_code" values ('hearing-recusal-grounds', 'witness', '本案证人', 'witness', 3, true, null, null);
insert into "zhifa_code" values ('hearing-recusal-grounds', 'otherInterest', '其他利害关系', 'other interest', 4, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'cause', '案由', 'cause', 1, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'participants', '听证人员和参加人', 'participants', 2, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'timePlaceManner', '时间、地点、方式', 'time, place and manner', 3, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'course', '听证的基本情况', 'course of the hearing', 4, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'opinion', '处理意见和建议', 'opinion', 5, true, null, null);
insert into "zhifa_code" values ('hearing-report-elements', 'otherMatters', '其他需要报告的事项', 'other matters', 6, true, null, null);
insert into "zhifa_code" values ('hearing-request-forms', 'written', '书面', 'written', 1, true, null, null);
insert into "zhifa_code" values ('hearing-request-forms', 'onReceipt', '在送达回证上注明', 'on the receipt of service', 2, true, null, null);
insert into "zhifa_code" values ('hearing-request-forms', 'oral', '口头', 'oral', 3, true, null, null);
insert into "zhifa_code" values ('hearing-request-forms', 'post', '邮寄', 'by post', 4, true, null, null);
insert into "zhifa_code" values ('hearing-request-forms', 'ordered', '行政机关决定听证', 'ordered by the body', 5, true, null, null);
insert into "zhifa_code" values ('hearing-steps', 'convene', '组织听证', 'convene', 1, true, null, null);
insert into "zhifa_code" values ('hearing-steps', 'notify', '通知听证', 'notify', 2, true, null, null);
insert into "zhifa_code" values ('hearing-steps', 'conclude', '结束听证', 'conclude', 3, true, null, null);
insert into "zhifa_code" values ('hearing-steps', 'report', '提交听证报告', 'report', 4, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'successorSought', '等待权利义务承受人', 'a successor is sought', 1, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'forceMajeure', '不可抗力', 'force majeure', 2, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'newAppraisal', '需要重新鉴定', 'a new appraisal is needed', 3, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'newWitnessOrEvidence', '需要通知新的证人或者调取新的证据', 'a new witness or new evidence', 4, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'evidenceDoubted', '对证据有疑义需要核实', 'evidence is doubted', 5, true, null, null);
insert into "zhifa_code" values ('hearing-suspension-grounds', 'other', '其他情形', 'other', 6, true, null, null);
insert into "zhifa_code" values ('hearing-termination-grounds', 'noSuccessor', '无权利义务承受人', 'no successor', 1, true, null, null);
insert into "zhifa_code" values ('hearing-termination-grounds', 'absent', '无正当理由不出席', 'absent without reason', 2, true, null, null);
insert into "zhifa_code" values ('hearing-termination-grounds', 'leftWithoutLeave', '未经许可中途退场', 'left without leave', 3, true, null, null);
insert into "zhifa_code" values ('hearing-termination-grounds', 'disorder', '扰乱听证秩序', 'disorder', 4, true, null, null);
insert into "zhifa_code" values ('hearing-termination-grounds', 'withdrawn', '撤回听证申请', 'request withdrawn', 5, true, null, null);
insert into "zhifa_code" values ('higher-fine-strategies', 'computed', '比较裁量所得的罚款', 'the fines as computed', 1, true, null, null);
insert into "zhifa_code" values ('higher-fine-strategies', 'statutory', '比较法定罚款幅度', 'the statutory ranges', 2, true, null, null);
insert into "zhifa_code" values ('higher-fine-strategies', 'maximum', '比较法定最高罚款', 'the statutory maxima', 3, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'notMet', '不符合法定条件', 'a condition of the law is not met', 1, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'undetermined', '无法判断是否符合法定条件', 'a condition cannot be judged', 2, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'missingSteps', '缺少应有的步骤', 'steps are missing before it', 3, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'tooLate', '步骤过晚', 'the step came too late', 4, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'contradictory', '与此前的步骤矛盾', 'it contradicts an earlier step', 5, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'forbidden', '违反程序的不变式', 'it breaks an invariant of the procedure', 6, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'misplaced', '不应有此步骤', 'no such step in this state', 7, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'outOfOrder', '记录的次序与日期不符', 'recorded out of the order of its date', 8, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'unknownEvent', '程序没有此种事件', 'the procedure has no such event', 9, true, null, null);
insert into "zhifa_code" values ('history-defect-kinds', 'unreadable', '事件不可读', 'the event cannot be read', 10, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'residentIdentity', '居民身份证', 'resident identity card', 1, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'hmtResidencePermit', '港澳台居民居住证', 'residence permit of Hong Kong, Macao and Taiwan residents', 2, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'foreignPermanentResident', '外国人永久居留身份证', 'foreign permanent resident card', 3, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'passport', '护照', 'passport', 4, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'hkMacaoTravelPermit', '港澳居民来往内地通行证', 'mainland travel permit for Hong Kong and Macao residents', 5, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'taiwanTravelPermit', '台湾居民来往大陆通行证', 'mainland travel permit for Taiwan residents', 6, true, null, null);
insert into "zhifa_code" values ('identity-document-kinds', 'other', '其他证件', 'other document', 7, true, null, null);
insert into "zhifa_code" values ('inbound-sources', 'ruleOfLawInspection', '法治督察', 'rule-of-law inspection', 1, true, null, null);
insert into "zhifa_code" values ('inbound-sources', 'governmentInspection', '政府督查', 'government inspection', 2, true, null, null);
insert into "zhifa_code" values ('inbound-sources', 'reconsideration', '行政复议', 'administrative reconsideration', 3, true, null, null);
insert into "zhifa_code" values ('inbound-sources', 'litigation', '行政诉讼', 'administrative litigation', 4, true, null, null);
insert into "zhifa_code" values ('inbound-sources', 'procuratorate', '行政检察', 'procuratorial supervision', 5, true, null, null);
insert into "zhifa_code" values ('indirect-services', 'entrusted', '委托送达', 'entrusted', 1, true, null, null);
insert into "zhifa_code" values ('indirect-services', 'forwarding', '转交送达', 'forwarding', 2, true, null, null);
insert into "zhifa_code" values ('inspection-findings', 'none', '未发现问题', 'no problem', 1, true, null, null);
insert into "zhifa_code" values ('inspection-findings', 'problem', '发现问题', 'a problem', 2, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'draftAnnual', '编制年度检查计划', 'draft the annual plan', 1, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'draftSpecial', '编制专项检查计划', 'draft a plan of a special inspection', 2, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'adopt', '批准年度计划', 'adopt the annual plan', 3, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'submit', '专项检查计划报批', 'submit the special plan', 4, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'approve', '批准专项检查计划', 'approve the special plan', 5, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'reject', '不予批准', 'reject the special plan', 6, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'file', '备案', 'file', 7, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'publish', '公布', 'publish', 8, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'revise', '调整计划', 'revise the plan', 9, true, null, null);
insert into "zhifa_code" values ('inspection-plan-events', 'end', '计划期满', 'the time of the plan ends', 10, true, null, null);
insert into "zhifa_code" values ('inspection-plan-kinds', 'annual', '年度计划', 'annual plan', 1, true, null, null);
insert into "zhifa_code" values ('inspection-plan-kinds', 'special', '专项检查计划', 'plan of a special inspection', 2, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'opened', '待编制', 'to be drafted', 1, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'drafted', '已编制', 'drafted', 2, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'awaitingApproval', '已报批', 'before the government', 3, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'adopted', '已批准', 'adopted', 4, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'filed', '已备案', 'filed', 5, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'published', '已公布', 'published', 6, true, null, null);
insert into "zhifa_code" values ('inspection-plan-states', 'ended', '已执行完毕', 'ended', 7, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'subject', '检查主体', 'inspecting body', 1, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'items', '检查事项和依据', 'items and their basis', 2, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'frequencyCap', '同一企业年度检查频次上限', 'yearly cap for one enterprise', 3, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'standards', '检查标准', 'inspection standards', 4, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'specialPlans', '专项检查计划', 'plans of special inspections', 5, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'annualPlan', '年度检查计划', 'annual inspection plan', 6, true, null, null);
insert into "zhifa_code" values ('inspection-publications', 'randomResults', '随机抽查事项及查处结果', 'items and results of random inspections', 7, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'plan', '年度计划、随机抽查', 'annual plan, random draw', 1, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'fieldProblem', '重点领域突出问题的专项部署', 'deployment against a problem of a field', 2, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'superiorSpecial', '上级部署的专项检查', 'special inspection ordered from above', 3, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'complaint', '投诉举报', 'complaint', 4, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'assigned', '转办交办', 'assigned by another organ', 5, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'transfer', '线索移送', 'transferred clue', 6, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'sampling', '抽样检验发现问题', 'sampling test', 7, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'dataAlert', '数据监测发现问题', 'data monitoring', 8, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'media', '媒体报道', 'media report', 9, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'enterpriseRequest', '企业申请检查', 'request of the enterprise', 10, true, null, null);
insert into "zhifa_code" values ('inspection-triggers', 'recheck', '整改复查', 're-check of a correction', 11, true, null, null);
insert into "zhifa_code" values ('inspection-types', 'daily', '日常检查', 'routine inspection', 1, true, null, null);
insert into "zhifa_code" values ('inspection-types', 'case', '个案检查', 'case inspection', 2, true, null, null);
insert into "zhifa_code" values ('inspection-types', 'special', '专项检查', 'special inspection', 3, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'approve', '批准检查', 'approve the inspection', 1, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'startUrgently', '紧急实施，事后补办审批', 'start urgently, approval to follow', 2, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'notify', '通知企业', 'notify the enterprise', 3, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'waiveNotice', '不事先通知', 'inspect without notice', 4, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'scanIn', '亮证、亮码、扫码入企', 'show certificates, scan in', 5, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'enterUnscanned', '紧急或者故障时先行入企', 'enter without a scan', 6, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'scanBeforeLeaving', '离开前扫码', 'scan before leaving', 7, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'refuse', '企业拒绝检查', 'the enterprise refuses', 8, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'obstruct', '记录拒绝、阻挠检查', 'record that the inspection is obstructed', 9, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'signRecord', '制作现场检查笔录；制作现场检查笔录，待补录', 'make the record; make the record, code to be entered', 10, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'enterLate', '补录扫码并说明原因', 'enter the code late, with the reason', 11, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'rectify', '经责令整改后补录', 'enter the code on the order of the supervision organ', 12, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'regularise', '补办检查审批', 'approve afterwards', 13, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'determine', '检验检测等确定结果', 'a test settles the result', 14, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'inform', '告知检查结果', 'tell the result', 15, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'evaluate', '企业评价；改正期间企业评价；办结后企业评价', 'the enterprise evaluates; the enterprise evaluates while it corrects; the enterprise evaluates after the closing', 16, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'close', '未发现问题，办结', 'close, nothing found', 17, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'orderCorrection', '责令改正', 'order to correct', 18, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'confirmCorrected', '复查合格，办结', 're-check passed, close', 19, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'findUncorrected', '逾期未改正，转案件线索', 'not corrected in time, hand over the clue', 20, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'fileClue', '转案件线索', 'hand over the clue', 21, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'refer', '移送有关部门', 'refer to another department', 22, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'archive', '归档', 'archive', 23, true, null, null);
insert into "zhifa_code" values ('inspection-visit-events', 'cancel', '取消检查', 'cancel', 24, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'proposed', '拟检查', 'proposed', 1, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'approved', '已批准', 'approved', 2, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'ready', '待入企', 'ready to enter', 3, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'onSite', '已扫码入企', 'on site', 4, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'onSiteUnscanned', '已入企未扫码', 'on site, not scanned', 5, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'recordedUnscanned', '已制作笔录待补录', 'recorded, code to be entered', 6, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'recorded', '已制作笔录', 'recorded', 7, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'informed', '已告知结果', 'result told', 8, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'correcting', '责令改正中', 'ordered to correct', 9, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'closed', '已办结', 'closed', 10, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'archived', '已归档', 'archived', 11, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'clueFiled', '已转案件线索', 'handed over as a clue', 12, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'referred', '已移送有关部门', 'referred', 13, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'refusedEntry', '企业依法拒绝', 'lawfully refused', 14, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'obstructed', '检查受阻', 'obstructed', 15, true, null, null);
insert into "zhifa_code" values ('inspection-visit-states', 'cancelled', '已取消', 'cancelled', 16, true, null, null);
insert into "zhifa_code" values ('jurisdiction-grounds', 'notCompetent', '本机关无管辖权', 'not competent', 1, true, null, null);
insert into "zhifa_code" values ('jurisdiction-grounds', 'filedFirstElsewhere', '其他机关立案在先', 'another body filed first', 2, true, null, null);
insert into "zhifa_code" values ('jurisdiction-grounds', 'superiorTakes', '上级机关管辖', 'the superior takes the case', 3, true, null, null);
insert into "zhifa_code" values ('jurisdiction-grounds', 'settled', '管辖争议已指定', 'the dispute was settled', 4, true, null, null);
insert into "zhifa_code" values ('key-supervision-ways', 'listed', '挂牌督办', 'listed for supervision', 1, true, null, null);
insert into "zhifa_code" values ('key-supervision-ways', 'elevated', '提级监督', 'taken over by a superior organ', 2, true, null, null);
insert into "zhifa_code" values ('leaving-places', 'residence', '受送达人的住所', 'the residence of the recipient', 1, true, null, null);
insert into "zhifa_code" values ('leaving-places', 'elsewhere', '其他地点', 'elsewhere', 2, true, null, null);
insert into "zhifa_code" values ('licence-outcomes', 'granted', '准予', 'granted', 1, true, null, null);
insert into "zhifa_code" values ('licence-outcomes', 'refused', '不予', 'refused', 2, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'noViolation', '没有违法行为', 'no violation', 1, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'unrelated', '与违法行为无关', 'unrelated', 2, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'decided', '已经作出处理决定', 'decided', 3, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'expired', '期限已经届满', 'expired', 4, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'notNeeded', '不再需要', 'not needed any longer', 5, true, null, null);
insert into "zhifa_code" values ('lifting-grounds', 'notApproved', '未获批准', 'not approved', 6, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'licence', '行政许可', 'administrative licence', 1, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'inspection', '行政检查', 'administrative inspection', 2, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'penalty', '行政处罚', 'administrative penalty', 3, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'compulsion', '行政强制', 'administrative compulsion', 4, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'levy', '行政征收', 'administrative levy', 5, true, null, null);
insert into "zhifa_code" values ('major-act-kinds', 'requisition', '行政征用', 'administrative requisition', 6, true, null, null);
insert into "zhifa_code" values ('measure-kinds', 'sealing', '查封', 'sealing', 1, true, null, null);
insert into "zhifa_code" values ('measure-kinds', 'seizure', '扣押', 'seizure', 2, true, null, null);
insert into "zhifa_code" values ('measure-kinds', 'freezing', '冻结', 'freezing', 3, true, null, null);
insert into "zhifa_code" values ('missing-fact-kinds', 'factor', '裁量因素', 'factor', 1, true, null, null);
insert into "zhifa_code" values ('missing-fact-kinds', 'track', '适用的栏', 'column', 2, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'minorCorrectedNoHarm', '违法行为轻微并及时改正，没有造成危害后果', 'minor, corrected in time, no harm', 1, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'firstMinorCorrected', '初次违法且危害后果轻微并及时改正', 'first violation, slight harm, corrected in time', 2, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'noFault', '没有主观过错', 'no fault', 3, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'underFourteen', '不满十四周岁', 'under fourteen', 4, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'noCapacity', '不能辨认或者不能控制自己行为', 'no capacity', 5, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'timeBarred', '超过追究时效', 'time-barred', 6, true, null, null);
insert into "zhifa_code" values ('no-penalty-grounds', 'factsNotEstablished', '违法事实不能成立', 'facts not established', 7, true, null, null);
insert into "zhifa_code" values ('party-kinds', 'naturalPerson', '自然人', 'natural person', 1, true, null, null);
insert into "zhifa_code" values ('party-kinds', 'legalPerson', '法人', 'legal person', 2, true, null, null);
insert into "zhifa_code" values ('party-kinds', 'unincorporatedOrganisation', '非法人组织', 'unincorporated organisation', 3, true, null, null);
insert into "zhifa_code" values ('party-kinds', 'individualBusiness', '个体工商户', 'individual business', 4, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'approve', '批准', 'approve', 1, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'reject', '不予批准', 'reject', 2, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'impose', '实施查封、扣押', 'seal or seize', 3, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'imposeAtOnce', '情况紧急，当场实施', 'seal or seize at once', 4, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'approveAfterwards', '补办批准手续', 'approve afterwards', 5, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'liftAtOnce', '负责人认为不应当采取，立即解除', 'lift at once, as the head disagrees', 6, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'freeze', '冻结存款、汇款', 'freeze deposits', 7, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'deliverFreezing', '交付冻结决定书', 'deliver the freezing decision', 8, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'recordTest', '检测、检验、检疫、技术鉴定；延长后检测、检验、检疫、技术鉴定', 'test the goods; test the goods after the extension', 9, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'extend', '延长期限', 'extend the term', 10, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'lift', '解除', 'lift', 11, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'expire', '期限届满，解除', 'lift, as the term is over', 12, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'returnProperty', '立即退还财物，通知解除冻结', 'give the goods back, tell the bank', 13, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'dispose', '没收、销毁或者抵缴', 'confiscate, destroy or offset', 14, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-events', 'transfer', '随案移送司法机关', 'transfer with the case to the judicial organ', 15, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'proposed', '拟采取措施', 'proposed', 1, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'notApproved', '不予批准', 'not approved', 2, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'approved', '已批准', 'approved', 3, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'urgent', '紧急实施，待补办批准', 'imposed at once, approval pending', 4, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'inForce', '措施实施中', 'in force', 5, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'extended', '期限已延长', 'extended', 6, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'lifted', '已解除', 'lifted', 7, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'returned', '已退还', 'given back', 8, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'disposed', '已作处理', 'disposed of', 9, true, null, null);
insert into "zhifa_code" values ('penalty-compulsory-measure-states', 'transferred', '随案移送', 'transferred with the case', 10, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'report', '成立专案组，提出移送报告', 'form the team and report', 1, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'approve', '批准移送', 'approve the referral', 2, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'refuse', '不批准移送', 'do not approve the referral', 3, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'send', '向同级公安机关移送', 'send the case to the police', 4, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'forward', '转送有管辖权的机关', 'forward to the competent organ', 5, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'policeFile', '公安机关立案', 'the police file the case', 6, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'policeDecline', '公安机关不予立案', 'the police decline', 7, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'requestReconsideration', '提请复议', 'ask the police to reconsider', 8, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'suggestSupervision', '建议立案监督；对复议决定仍有异议，建议立案监督', 'suggest supervision; suggest supervision of the refusal', 9, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'upholdDecline', '复议维持不予立案', 'uphold the refusal', 10, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'acceptDecline', '依法自行处理', 'take the case back', 11, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'endSupervision', '立案监督认为不立案理由成立', 'supervision upholds the refusal', 12, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'handOver', '移交涉案物品和材料', 'hand over goods and papers', 13, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'returnCase', '不需要追究刑事责任，移送行政机关处理', 'no criminal responsibility: the case comes back', 14, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-events', 'convict', '人民法院判决有罪', 'the court convicts', 15, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'suspected', '涉嫌犯罪', 'crime suspected', 1, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'reported', '已提出移送报告', 'referral reported', 2, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'notApproved', '不批准移送', 'referral not approved', 3, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'approved', '已批准移送', 'referral approved', 4, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'sent', '已移送公安机关', 'sent to the police', 5, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'declined', '公安机关不予立案', 'declined by the police', 6, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'reconsidering', '公安机关复议中', 'reconsidered by the police', 7, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'upheld', '复议维持不予立案', 'refusal upheld', 8, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'supervised', '检察机关立案监督中', 'supervised by the procuratorate', 9, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'policeFiled', '公安机关已立案', 'filed by the police', 10, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'handedOver', '物品和材料已移交', 'goods and papers handed over', 11, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'returned', '案件退回', 'case returned', 12, true, null, null);
insert into "zhifa_code" values ('penalty-crime-referral-states', 'convicted', '已追究刑事责任', 'convicted', 13, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'pay', '缴款', 'pay', 1, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'urge', '催告', 'urge performance', 2, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'recordStatement', '记录、复核陈述申辩', 'record and review the statement', 3, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'order', '作出强制执行决定', 'order the execution', 4, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'orderAtOnce', '作出立即强制执行决定', 'order the execution at once', 5, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'serveOrder', '送达强制执行决定书', 'serve the order', 6, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'execute', '实施强制执行', 'execute', 7, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'suspend', '中止执行', 'suspend the execution', 8, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'resume', '恢复执行', 'resume the execution', 9, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'abandon', '不再执行', 'give the execution up', 10, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'agree', '达成执行协议', 'agree on the execution', 11, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'breach', '不履行协议，恢复强制执行', 'resume after a breach of the agreement', 12, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'auctionSeized', '拍卖查封、扣押的财物抵缴罚款', 'auction the seized goods to offset the fine', 13, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'applyToCourt', '申请法院强制执行', 'apply to the court', 14, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'accept', '法院受理', 'accept the application', 15, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'declineAcceptance', '法院裁定不予受理', 'decline the application', 16, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'contest', '就不予受理申请复议；就不予执行申请复议', 'contest the refusal to accept; contest the refusal to execute', 17, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'ruleExecution', '法院裁定执行', 'rule that it be executed', 18, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'ruleAgainst', '法院裁定不予执行', 'rule against the execution', 19, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'complete', '履行或者执行完毕', 'performed or executed in full', 20, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-events', 'end', '终结执行', 'end the execution', 21, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'owing', '尚未履行', 'not performed', 1, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'urged', '已催告', 'urged', 2, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'answered', '已听取陈述、申辩', 'party heard', 3, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'ordered', '已作出强制执行决定', 'execution ordered', 4, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'executing', '强制执行中', 'executing', 5, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'suspended', '中止执行', 'execution suspended', 6, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'agreed', '达成执行协议', 'agreement on the execution', 7, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'offset', '以查封、扣押的财物抵缴', 'offset with seized goods', 8, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'applied', '已申请法院强制执行', 'applied to the court', 9, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'notAccepted', '法院不予受理', 'not accepted by the court', 10, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'accepted', '法院已受理', 'accepted by the court', 11, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'courtRefused', '法院裁定不予执行', 'execution refused by the court', 12, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'courtExecuting', '法院执行中', 'execution by the court', 13, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'executed', '执行完毕', 'executed', 14, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'ended', '终结执行', 'execution ended', 15, true, null, null);
insert into "zhifa_code" values ('penalty-enforcement-states', 'abandoned', '不再执行', 'execution given up', 16, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'preserve', '经批准先行登记保存', 'preserve with approval', 1, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'preserveUrgently', '情况紧急，当场先行登记保存', 'preserve urgently on the spot', 2, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'regularise', '补办批准手续', 'regularise the approval', 3, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'reject', '不批准；认为不应当采取，立即解除', 'do not approve; release at once what should not be preserved', 4, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'handle', '作出处理决定', 'decide on the evidence', 5, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-events', 'lapse', '逾期自动解除', 'lapse', 6, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'requested', '已报请批准', 'approval requested', 1, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'notPreserved', '不采取先行登记保存', 'not preserved', 2, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'urgent', '当场保存，待补办批准', 'preserved, approval pending', 3, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'preserved', '已先行登记保存', 'preserved', 4, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'handled', '已作出处理决定', 'decided', 5, true, null, null);
insert into "zhifa_code" values ('penalty-evidence-preservation-states', 'lapsed', '逾期自动解除', 'lapsed', 6, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'convene', '确定听证会组成人员', 'name the panel', 1, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'notify', '送达听证会通知书', 'serve the notice of the hearing', 2, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'announce', '公告听证', 'announce the hearing', 3, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'requestRecusal', '申请回避；当场申请回避', 'challenge somebody; challenge somebody at the hearing', 4, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'decideRecusal', '决定回避申请；当场决定回避申请', 'decide the challenge; decide the challenge at the hearing', 5, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'postpone', '延期举行听证', 'postpone the hearing', 6, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'reschedule', '通知新的听证时间', 'fix the new day', 7, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'suspend', '中止听证', 'suspend the hearing', 8, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'resume', '恢复听证', 'resume the hearing', 9, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'withdraw', '撤回听证要求', 'withdraw the request', 10, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'recordAbsence', '无正当理由拒不出席', 'nobody came', 11, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'recordLeaving', '未经许可中途退出', 'they left without leave', 12, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'recordDisorder', '扰乱秩序，听证无法进行', 'the hearing was disturbed and could not go on', 13, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'endWithoutSuccessor', '未确定权利义务承继者', 'no successor was found', 14, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'open', '宣布听证会开始', 'open the hearing', 15, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'examine', '听证会调查、质证', 'examine the case and the evidence', 16, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'debate', '辩论', 'debate', 17, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'conclude', '最后陈述，宣布听证会结束', 'hear the final statement and close the hearing', 18, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'signRecord', '核对、签署听证笔录', 'check and sign the record', 19, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-events', 'report', '提交听证报告书', 'report the hearing', 20, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'requested', '已要求听证', 'requested', 1, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'convened', '组成人员已确定', 'panel named', 2, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'notified', '已通知听证', 'notified', 3, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'postponed', '延期听证', 'postponed', 4, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'suspended', '中止听证', 'suspended', 5, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'opened', '听证会开始', 'opened', 6, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'examined', '调查阶段终结', 'examined', 7, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'debated', '辩论终结', 'debated', 8, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'concluded', '听证会结束', 'concluded', 9, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'recorded', '笔录已核对签字', 'record signed', 10, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'reported', '已提交听证报告', 'reported', 11, true, null, null);
insert into "zhifa_code" values ('penalty-hearing-states', 'terminated', '终止听证', 'ended without being held', 12, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-events', 'agree', '协商解决', 'agree', 1, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-events', 'report', '协商不成，报请指定管辖', 'report to the common superior', 2, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-events', 'designate', '指定管辖', 'designate', 3, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-states', 'disputed', '发生争议', 'disputed', 1, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-states', 'reported', '已报请指定', 'reported to the superior', 2, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-states', 'agreed', '协商一致', 'agreed', 3, true, null, null);
insert into "zhifa_code" values ('penalty-jurisdiction-dispute-states', 'designated', '已指定管辖', 'designated', 4, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'warning', '警告', 'warning', 1, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'publicCriticism', '通报批评', 'public criticism', 2, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'fine', '罚款', 'fine', 3, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'confiscationOfGains', '没收违法所得', 'confiscation of illegal gains', 4, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'confiscationOfGoods', '没收非法财物', 'confiscation of illegal goods', 5, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'suspensionOfLicence', '暂扣许可证件', 'suspension of a licence', 6, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'downgradeOfQualification', '降低资质等级', 'downgrade of a qualification', 7, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'revocationOfLicence', '吊销许可证件', 'revocation of a licence', 8, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'restrictionOfBusiness', '限制开展生产经营活动', 'restriction of production or business', 9, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'suspensionOfBusiness', '责令停产停业', 'ordered suspension of business', 10, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'closure', '责令关闭', 'ordered closure', 11, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'restrictionOfOccupation', '限制从业', 'restriction of occupation', 12, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'detention', '行政拘留', 'administrative detention', 13, true, null, null);
insert into "zhifa_code" values ('penalty-kinds', 'otherByLaw', '法律、行政法规规定的其他行政处罚', 'another penalty set by law or administrative regulation', 14, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'passLegalReview', '法制审核通过', 'pass the legal review', 1, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'passTechnicalReview', '技术审核通过', 'pass the technical review', 2, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'reject', '审核不通过', 'reject the device', 3, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'announcePlaces', '向社会公布设置地点', 'announce its places', 4, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'putIntoUse', '启用', 'put it into use', 5, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-events', 'remove', '停用', 'remove it', 6, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-states', 'proposed', '拟设置', 'proposed', 1, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-states', 'rejected', '审核不通过', 'rejected', 2, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-states', 'announced', '设置地点已公布', 'places announced', 3, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-states', 'inUse', '已启用', 'in use', 4, true, null, null);
insert into "zhifa_code" values ('penalty-monitoring-device-states', 'removed', '已停用', 'removed', 5, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'reviewRecord', '审核记录内容', 'review the record', 1, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'discard', '审核不符合要求，不作为证据', 'discard the record', 2, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'inform', '告知当事人违法事实', 'tell the party', 3, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'ask', '在线询问当事人', 'put a question', 4, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'reply', '在线答复', 'reply', 5, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'pledge', '承诺整改', 'pledge to put it right', 6, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'giveFeedback', '反馈整改情况', 'report the correction', 7, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'breakPledge', '逾期未反馈', 'let the pledge pass', 8, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'acceptCorrection', '核实整改并办结', 'verify the correction and close', 9, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'refuseCorrection', '整改不符合要求', 'find the correction wanting', 10, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'recordStatement', '在线听取陈述、申辩并复核', 'hear and review the statement', 11, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'waive', '明确放弃陈述、申辩', 'waive the statement expressly', 12, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'lapse', '逾期未陈述、申辩', 'let the term for a statement pass', 13, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'admit', '作为行政处罚的证据', 'take it as evidence', 14, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-events', 'goOnSite', '转为现场执法', 'go on site', 15, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'captured', '已采集', 'captured', 1, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'discarded', '审核不通过', 'discarded', 2, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'reviewed', '记录审核通过', 'record reviewed', 3, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'informed', '已告知当事人', 'party informed', 4, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'asked', '在线询问', 'question put', 5, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'pledged', '已承诺整改', 'correction pledged', 6, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'corrected', '已反馈整改', 'correction reported', 7, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'answered', '陈述申辩终结', 'party heard', 8, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'usable', '可以作为证据', 'usable as evidence', 9, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'closed', '整改办结', 'closed on correction', 10, true, null, null);
insert into "zhifa_code" values ('penalty-off-site-states', 'onSite', '转现场执法', 'gone on site', 11, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'decline', '不予立案', 'decline to file', 1, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'referClue', '移送有管辖权的机关', 'refer the clue to the competent body', 2, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'file', '立案', 'file the case', 3, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'fileSplit', '另案立案', 'file the part that was split off', 4, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'collectEvidence', '调查取证', 'collect evidence', 5, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'requestRecusal', '申请回避', 'ask that an officer withdraw', 6, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'orderRecusal', '决定回避', 'order an officer to withdraw', 7, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'refuseRecusal', '驳回回避申请', 'refuse the application for recusal', 8, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'extendTerm', '延长办案期限', 'extend the time to decide', 9, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'excludeTime', '记录不计入办案期限的时间', 'record time that does not count', 10, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'suspend', '中止调查', 'suspend the investigation', 11, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'resume', '恢复调查', 'resume the investigation', 12, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'terminate', '终止调查', 'terminate the investigation', 13, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'disputeJurisdiction', '发生管辖争议', 'dispute jurisdiction', 14, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'keepJurisdiction', '确定由本机关管辖', 'keep the case', 15, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'yieldJurisdiction', '确定由其他机关管辖，移送案件', 'yield the case to the body that was named', 16, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'transferJurisdiction', '移送管辖', 'transfer the case to the competent body', 17, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'acceptTransfer', '受移送机关接收', 'the other body accepts the case', 18, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'objectToTransfer', '受移送机关有异议', 'the other body objects', 19, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'merge', '并入他案', 'merge into another case', 20, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'absorb', '并入本案', 'take in a merged case', 21, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'splitOff', '分案处理', 'split a part off', 22, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'conclude', '调查终结', 'conclude the investigation', 23, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'reopen', '补充调查', 'investigate further', 24, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'dismiss', '撤销立案', 'withdraw the filing', 25, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'suspectCrime', '发现涉嫌犯罪', 'suspect a crime', 26, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'clearSuspicion', '不批准移送', 'clear the suspicion', 27, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'transfer', '移送司法机关', 'transfer to the judicial organ', 28, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'resumeAfterReferral', '案件退回，恢复办理', 'resume the case that came back', 29, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'correctDecision', '补正、更正决定书', 'correct clerical errors of the decision', 30, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'recordReview', '法制审核通过；听证后法制审核通过', 'legal review passed; legal review passed after the hearing', 31, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'serveNotice', '送达事先告知书', 'serve the prior notice', 32, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'recordStatement', '听取陈述、申辩并复核', 'hear and review the statement', 33, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'waive', '明确放弃陈述、申辩', 'waive the statement expressly', 34, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'lapse', '逾期未陈述、申辩', 'let the term for a statement pass', 35, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'requestHearing', '要求听证；陈述、申辩后要求听证', 'ask for a hearing; ask for a hearing after the statement', 36, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'holdHearing', '举行听证；再次举行听证', 'hold the hearing; hold another hearing', 37, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'abandonHearing', '放弃听证，终止听证；放弃再次听证', 'give the hearing up; give the other hearing up', 38, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'orderNewHearing', '再次组织听证', 'order another hearing', 39, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'discuss', '负责人集体讨论；听证后负责人集体讨论', 'discuss the case together; discuss the case together after the hearing', 40, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'decide', '作出处罚决定', 'decide the penalty', 41, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'decideMajor', '作出重大处罚决定；听证后作出处罚决定', 'decide a major penalty; decide the penalty after the hearing', 42, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'decideNoPenalty', '决定不予行政处罚', 'decide on no penalty', 43, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'serveDecision', '送达决定书', 'serve the decision', 44, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'pay', '缴款；催告后缴款；强制执行中缴款', 'pay; pay after the urging; pay under enforcement', 45, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'fileRemedy', '申请复议或者起诉；催告后申请复议或者起诉', 'apply for reconsideration or sue; apply for reconsideration or sue after the urging', 46, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'endRemedy', '复议、诉讼终结；催告后复议、诉讼终结', 'the remedy ends; the remedy ends after the urging', 47, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'urge', '催告', 'urge performance', 48, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'applyToCourt', '申请法院强制执行', 'apply to the court', 49, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'confirmPerformed', '确认履行完毕', 'confirm performance', 50, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'endEnforcement', '终结执行并结案', 'end the enforcement and close', 51, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'approvePlan', '批准延期、分期缴纳', 'approve a deferral or instalments', 52, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'alterDecision', '按复议决定或者判决变更；催告后按复议决定或者判决变更', 'take the change of a remedy over; take the change of a remedy over after the urging', 53, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'annulDecision', '决定被撤销或者确认无效', 'the decision is revoked or confirmed void', 54, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'recordExecution', '行政机关强制执行完毕', 'executed by the body itself', 55, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'recordEnforcementEnd', '强制执行终结，结案', 'close, as the execution ended', 56, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'close', '决定被撤销，结案；结案', 'close, as the decision was revoked; close the case', 57, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-events', 'archive', '归档', 'archive', 58, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'clue', '线索', 'clue', 1, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'notFiled', '不予立案', 'not filed', 2, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'referred', '线索已移送', 'clue referred', 3, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'investigating', '调查取证', 'investigating', 4, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'suspended', '中止调查', 'suspended', 5, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'terminated', '终止调查', 'terminated', 6, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'jurisdictionDisputed', '管辖争议', 'jurisdiction disputed', 7, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'yielded', '已移送管辖', 'transferred to another body', 8, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'handedOver', '受移送机关已接收', 'accepted by the other body', 9, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'merged', '已并入他案', 'merged into another case', 10, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'investigated', '调查终结', 'investigation concluded', 11, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'noticed', '已事先告知', 'prior notice served', 12, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'hearingRequested', '已要求听证', 'hearing requested', 13, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'hearingOrdered', '已决定再次听证', 'another hearing ordered', 14, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'answered', '陈述申辩终结', 'party heard', 15, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'heard', '听证终结', 'hearing held', 16, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'decided', '已作出处罚决定', 'penalty decided', 17, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'served', '决定已送达', 'decision served', 18, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'urged', '已催告', 'urged', 19, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'courtEnforcement', '申请法院强制执行', 'applied to the court', 20, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'performed', '履行完毕', 'performed', 21, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'annulled', '决定已被撤销', 'decision revoked', 22, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'noPenalty', '不予行政处罚', 'no penalty', 23, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'dismissed', '撤销立案', 'filing withdrawn', 24, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'transferred', '移送司法机关', 'transferred to the judicial organ', 25, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'closed', '结案', 'closed', 26, true, null, null);
insert into "zhifa_code" values ('penalty-ordinary-states', 'archived', '归档', 'archived', 27, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'accept', '受理、立案', 'accept', 1, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'refuseAcceptance', '不予受理', 'refuse to accept', 2, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'stopExecution', '停止执行、暂缓执行', 'stop or defer the execution', 3, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'resumeExecution', '恢复执行', 'resume the execution', 4, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'withdraw', '撤回申请、撤诉', 'withdraw', 5, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'uphold', '维持、驳回', 'uphold', 6, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'change', '变更、部分撤销、调解', 'change, revoke in part or settle', 7, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'confirmUnlawful', '确认违法，不撤销', 'confirm it unlawful without revoking it', 8, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'annul', '撤销、确认无效', 'revoke it or confirm it void', 9, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'annulAndOrder', '撤销并责令重新作出', 'revoke it and order a new decision', 10, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'actAnew', '重新作出行政处罚决定', 'decide anew', 11, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'settleDisclosure', '撤回公开的决定', 'withdraw the published decision', 12, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'settleProperty', '退还多收的款项', 'give back what was taken too much', 13, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-events', 'complete', '影响处理完毕', 'all effects are carried out', 14, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'applied', '已申请或者起诉', 'applied for', 1, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'notAccepted', '不予受理', 'not accepted', 2, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'pending', '审理中，不停止执行', 'pending', 3, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'stopped', '审理中，停止执行', 'pending, execution stopped', 4, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'withdrawn', '撤回申请或者撤诉', 'withdrawn', 5, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'upheld', '维持或者驳回', 'upheld', 6, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'altered', '变更或者部分撤销', 'altered', 7, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'unlawful', '确认违法', 'confirmed unlawful', 8, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'annulled', '撤销或者确认无效', 'revoked or confirmed void', 9, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'redoOrdered', '撤销并责令重新作出', 'revoked, to be decided anew', 10, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'redone', '已重新作出', 'decided anew', 11, true, null, null);
insert into "zhifa_code" values ('penalty-remedy-states', 'completed', '影响处理完毕', 'effects carried out', 12, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'consentToElectronic', '签订电子送达确认书', 'agree to electronic service', 1, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'confirmAddress', '签署送达地址确认书', 'confirm the address', 2, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'handOver', '直接送达', 'hand it over', 3, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'recordFailure', '记录直接送达未成', 'record that direct service failed', 4, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'recordRefusal', '记明拒收', 'note the refusal', 5, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'leave', '留置送达', 'leave it', 6, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'leaveAtConfirmedAddress', '留在确认的地址', 'leave it at the confirmed address', 7, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'entrust', '委托、转交送达', 'entrust another body', 8, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'returnReceipt', '交回送达回证', 'send the receipt back', 9, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'reportFailure', '报告委托送达未成', 'report that it did not reach', 10, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'post', '交邮', 'post it', 11, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'recordPostReceipt', '收到邮件回执', 'the slip comes back', 12, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'recordPostReturn', '邮件退回', 'the letter comes back', 13, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'deemPostServed', '寄往确认地址的邮件退回，视为送达', 'returned from the confirmed address, deemed served', 14, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'sendElectronically', '电子送达', 'send it electronically', 15, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'recordElectronicFailure', '记录电子送达未成', 'record that electronic service failed', 16, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'announceMissing', '下落不明，公告送达', 'announce: the recipient cannot be found', 17, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'announceAfterFailure', '其他方式无法送达，公告送达', 'announce: the other ways failed', 18, true, null, null);
insert into "zhifa_code" values ('penalty-service-events', 'endAnnouncement', '公告期满，视为送达', 'the announcement ends: deemed served', 19, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'pending', '待送达', 'to be served', 1, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'refused', '拒收', 'refused', 2, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'entrusted', '委托、转交送达中', 'entrusted', 3, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'posted', '邮寄送达中', 'in the post', 4, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'announced', '公告送达中', 'announced', 5, true, null, null);
insert into "zhifa_code" values ('penalty-service-states', 'served', '已送达', 'served', 6, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'inform', '出示证件，当场告知', 'show the certificates and inform the party', 1, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'recordStatement', '听取陈述、申辩', 'hear the party', 2, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'decide', '当场作出决定并交付', 'decide on the spot and hand the form over', 3, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'convert', '转为普通程序', 'convert to the ordinary procedure', 4, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'report', '报所属行政机关备案', 'report the decision to the body', 5, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'collect', '当场收缴罚款', 'collect the fine on the spot', 6, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'handIn', '罚款交至行政机关', 'hand the fine in', 7, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'deposit', '罚款缴付指定的银行', 'pay the fine to the bank', 8, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'pay', '到银行或者通过电子支付系统缴款', 'pay at the bank or electronically', 9, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'fileRemedy', '申请复议，或者复议后起诉', 'apply for reconsideration, or sue after it', 10, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'endRemedy', '复议、诉讼终结', 'the remedy ends', 11, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'confirmPerformed', '确认履行完毕', 'confirm performance', 12, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'recordEnforcement', '记录强制执行结果', 'record how the enforcement ended', 13, true, null, null);
insert into "zhifa_code" values ('penalty-summary-events', 'close', '结案归档', 'close and archive', 14, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'found', '当场发现违法行为', 'violation found on the spot', 1, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'informed', '已当场告知', 'party informed', 2, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'heard', '已听取陈述、申辩', 'party heard', 3, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'decided', '已当场决定并交付', 'decided and handed over on the spot', 4, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'collected', '已当场收缴罚款', 'fine collected on the spot', 5, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'handedIn', '罚款已交至行政机关', 'fine handed in', 6, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'performed', '履行完毕', 'performed', 7, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'enforced', '强制执行完毕', 'enforcement concluded', 8, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'closed', '结案归档', 'closed', 9, true, null, null);
insert into "zhifa_code" values ('penalty-summary-states', 'converted', '转为普通程序', 'converted to the ordinary procedure', 10, true, null, null);
insert into "zhifa_code" values ('period-units', 'hour', '小时', 'hour', 1, true, null, null);
insert into "zhifa_code" values ('period-units', 'calendarDay', '日', 'calendar day', 2, true, null, null);
insert into "zhifa_code" values ('period-units', 'workingDay', '工作日', 'working day', 3, true, null, null);
insert into "zhifa_code" values ('period-units', 'month', '月', 'month', 4, true, null, null);
insert into "zhifa_code" values ('period-units', 'year', '年', 'year', 5, true, null, null);
insert into "zhifa_code" values ('personnel-factors', 'causes', '主客观原因', 'subjective and objective causes', 1, true, null, null);
insert into "zhifa_code" values ('personnel-factors', 'consequences', '后果', 'consequences', 2, true, null, null);
insert into "zhifa_code" values ('personnel-factors', 'correction', '纠正情况', 'how it was corrected', 3, true, null, null);
insert into "zhifa_code" values ('personnel-kinds', 'staff', '在编在岗人员', 'staff of the body', 1, true, null, null);
insert into "zhifa_code" values ('personnel-kinds', 'auxiliary', '执法辅助人员', 'auxiliary personnel', 2, true, null, null);
insert into "zhifa_code" values ('personnel-measures', 'criticism', '批评教育', 'criticism and education', 1, true, null, null);
insert into "zhifa_code" values ('personnel-measures', 'offPostTraining', '离岗教育', 'training off the post', 2, true, null, null);
insert into "zhifa_code" values ('personnel-measures', 'transfer', '调离执法岗位', 'transfer away from enforcement', 3, true, null, null);
insert into "zhifa_code" values ('personnel-measures', 'disqualification', '取消执法资格', 'disqualification from enforcement', 4, true, null, null);
insert into "zhifa_code" values ('pin-points', 'min', '下限', 'minimum', 1, true, null, null);
insert into "zhifa_code" values ('pin-points', 'middle', '中值', 'middle', 2, true, null, null);
insert into "zhifa_code" values ('pin-points', 'max', '上限', 'maximum', 3, true, null, null);
insert into "zhifa_code" values ('placement-scales', 'between', '上下限之间', 'between the ends', 1, true, null, null);
insert into "zhifa_code" values ('placement-scales', 'ofMaximum', '上限的比例', 'of the maximum', 2, true, null, null);
insert into "zhifa_code" values ('placement-scales', 'ofMinimum', '下限的比例', 'of the minimum', 3, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'enter', '列入突出问题清单', 'enter in the list of prominent problems', 1, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'decline', '不列入清单', 'decline to enter', 2, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'assign', '交办整改', 'assign the correction', 3, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'extend', '延长整改期限', 'extend the term', 4, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'report', '报告整改情况', 'report the correction', 5, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'returnReport', '复核未通过，退回整改', 'send back after the recheck', 6, true, null, null);
insert into "zhifa_code" values ('plan-rectification-events', 'close', '复核通过，销号', 'strike off after the recheck', 7, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'found', '已发现', 'found', 1, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'declined', '不列入清单', 'not entered in the list', 2, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'listed', '已列入清单', 'entered in the list', 3, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'rectifying', '整改中', 'being put right', 4, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'reported', '已报告整改', 'correction reported', 5, true, null, null);
insert into "zhifa_code" values ('plan-rectification-states', 'closed', '已销号', 'struck off the list', 6, true, null, null);
insert into "zhifa_code" values ('postponement-grounds', 'recusalUndecided', '回避申请尚未决定', 'the recusal is not yet decided', 1, true, null, null);
insert into "zhifa_code" values ('postponement-grounds', 'partyAsked', '当事人申请延期', 'the party asked for it', 2, true, null, null);
insert into "zhifa_code" values ('postponement-grounds', 'other', '其他情形', 'other', 3, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'recorded', '采取记录、复制、拍照、录像等证据保全措施', 'recorded', 1, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'sentForTesting', '送检', 'sent for testing', 2, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'sealedOrSeized', '查封、扣押', 'sealed or seized', 3, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'confiscated', '没收', 'confiscated', 4, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'released', '解除登记保存', 'released', 5, true, null, null);
insert into "zhifa_code" values ('preservation-measures', 'passedOn', '移送', 'passed on', 6, true, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.notPublished', '没有{year}年的放假安排（现有{firstYear}年至{lastYear}年）', 'the holidays of {year} are not known (known: {firstYear} to {lastYear})', 1, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.yearEndOpen', '{year}年的放假安排公布后，{date}是否为工作日可能有变', 'the notice for {year} may still change whether {date} is a working day', 2, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.suspended', '期间自{since}起中止，尚未恢复，届满日待定', 'the period stands still since {since}; its end is not determined', 3, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.spanReversed', '时段的止日{until}早于起日{from}', 'the span ends on {until}, before it begins on {from}', 4, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.wholeNumber', '天数应为整数：{count}', 'a number of days is a whole number: {count}', 5, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.positiveNumber', '期限应为正整数：{count}', 'the length of a period is a positive whole number: {count}', 6, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.hours', '以小时计算的期限从时刻起算，不从日期起算', 'a period of hours runs from an instant, not from a date', 7, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.endTooLate', '自{start}起的期间在9999年之后届满', 'the period from {start} ends after the year 9999', 8, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.unitUndetermined', '《{law}》未规定“{count}日”是工作日还是自然日；审慎读法：{cautious}', '《{law}》 does not settle whether its {count} 日 are working days or calendar days; cautious reading: {cautious}', 9, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.yearMalformed', '年份应为1000至9999的整数：{year}', 'a year is a whole number from 1000 to 9999: {year}', 10, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.textMissing', '{field}应为非空文字', '{field} is a text that is not empty', 11, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.listMalformed', '应为至多{most}项的数组：{actual}', 'expected an array of at most {most} items: {actual}', 12, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.noYears', '日历至少要有一年', 'a calendar has at least one year', 13, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.yearGap', '年份应连续：应为{expected}年，实为{year}年', 'years follow one another: expected {expected}, got {year}', 14, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.dayOutsideYear', '{date}不在{year}年，也不在其前一年的十二月', '{date} is neither in {year} nor in the December before', 15, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.dayTwice', '{date}既是节假日又是补班日', '{date} is both a holiday and a make-up working day', 16, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'calendar.makeUpOnWeekday', '补班日{date}不是星期六或者星期日', 'the make-up working day {date} is not a Saturday or Sunday', 17, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.length', '案件编码应为 {expected} 位，实为 {actual} 位', 'a case code has {expected} symbols, this has {actual}', 18, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.tooLong', '文本过长（{length} 个字符），不是案件编码', 'the text is too long for a case code ({length} characters)', 19, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.symbol', '第 {position} 位“{symbol}”不在允许的字符 {allowed} 之内', 'symbol {position} is "{symbol}", outside {allowed}', 20, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.lookAlike', '第 {position} 位“{symbol}”不是编码字符，已按形近字符“{read}”读取，请核对', 'symbol {position} is "{symbol}", which no code has; it was read as its look-alike "{read}": compare it with the source', 21, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.unknownVersion', '未知的编码版本“{symbol}”，不得猜读', 'unknown version "{symbol}" of the code: it is not to be guessed', 22, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.check', '校验字符“{check}”与编码内容不符，抄录有误', 'the check symbols "{check}" do not fit the rest: the code was copied wrongly', 23, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.profile', '该编码方案没有“{profile}”类编码', 'the scheme has no codes of profile "{profile}"', 24, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.training', '培训用编码，不得用于真实案件', 'a training code, which no real case may carry', 25, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.divisionText', '行政区划应为 6 位数字：{division}', 'a division is 6 digits: {division}', 26, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.division', '{year} 年没有行政区划 {division}', 'there is no division {division} in {year}', 27, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.bodyText', '主体编号不合格式或者为零：{body}', 'the body number is malformed or zero: {body}', 28, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.body', '{year} 年行政区划 {division} 没有编号 {body} 的执法主体', 'division {division} has no enforcement body {body} in {year}', 29, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.notIssued', '没有编出过这一编码：{code}', 'this code was never issued: {code}', 30, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.year', '年份应在 {from} 至 {to} 之间：{year}', 'the year lies between {from} and {to}: {year}', 31, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.kind', '该编码方案没有行为种类“{kind}”', 'the scheme has no kind of act "{kind}"', 32, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.serial', '顺序号应为 {from} 至 {to} 的整数：{serial}', 'a serial is a whole number from {from} to {to}: {serial}', 33, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.swapped', '第 {first} 位与第 {second} 位可能颠倒，候选 {candidate}', 'symbols {first} and {second} may be swapped: candidate {candidate}', 34, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.misread', '第 {position} 位“{symbol}”可能应为“{likely}”，候选 {candidate}', 'symbol {position} "{symbol}" may be "{likely}": candidate {candidate}', 35, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.omitted', '第 {position} 位可能漏写“{likely}”，候选 {candidate}', 'symbol {position} may be missing, "{likely}": candidate {candidate}', 36, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.surplus', '第 {position} 位“{symbol}”可能多余，候选 {candidate}', 'symbol {position} "{symbol}" may be one too many: candidate {candidate}', 37, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.packed', '压缩形式应为 {expected} 字节，实为 {actual}', 'the packed form is {expected} bytes, got {actual}', 38, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.unpackable', '编码方案“{scheme}”的编码不能压缩为 {expected} 字节', 'codes of scheme "{scheme}" do not pack into {expected} bytes', 39, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseSize', '号段应含 1 至 {largest} 个号：{size}', 'a block has 1 to {largest} serials: {size}', 40, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.capacityExhausted', '只余 {left} 个号，不足 {size} 个；须为该主体另配编号', 'only {left} serials are left of the {size} asked for: the body needs another number', 41, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.capacityLow', '{total} 个号中只余 {left} 个', 'only {left} of {total} serials are left', 42, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseExhausted', '号段已用至 {to}，没有余号', 'the block is used up, through {to}', 43, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseExpired', '号段有效期至 {through}，不能用于 {on}', 'the block was valid through {through}, not on {on}', 44, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseOtherYear', '号段属于 {year} 年，不能用于 {on} 立案的案件', 'the block belongs to {year}: a case filed on {on} cannot use it', 45, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseOtherEpoch', '号段发给恢复备份之前的设备（第 {granted} 期，现为第 {actual} 期），不得再用', 'the block was granted to the holder at epoch {granted}, before it restored a backup (now {actual}): it must not be used', 46, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseOtherScheme', '号段属于编码方案“{expected}”，不是“{actual}”', 'the block belongs to scheme "{expected}", not "{actual}"', 47, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseUnknown', '没有发放过号段“{lease}”', 'no block "{lease}" was granted', 48, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseEnded', '号段“{lease}”已终结（{end}）', 'block "{lease}" has ended ({end})', 49, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseUsedThrough', '号段“{lease}”的已用末号应在 {from} 至 {to} 之间：{usedThrough}', 'the last serial used of block "{lease}" lies between {from} and {to}: {usedThrough}', 50, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.leaseLate', '号段“{lease}”此前已按“{end}”处理，现补报使用情况', 'block "{lease}" had ended as {end}; its use is reported late', 51, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.otherScope', '编码 {code} 不属于这一发放范围', 'code {code} belongs to another scope', 52, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.alreadyVoid', '编码 {code} 已于 {on} 以其他理由作废', 'code {code} was voided on {on} for another reason', 53, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.resumeFrom', '恢复后的起始号应在 {from} 至 {to} 之间：{resumeFrom}', 'the serial to go on from lies between {from} and {to}: {resumeFrom}', 54, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrEmpty', '二维码内容为空', 'the QR code has no content', 55, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrTooLong', '二维码内容 {length} 个字符，纠错级别 {errorCorrection} 容纳不下', 'the content of {length} characters does not fit a QR code at level {errorCorrection}', 56, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrText', '二维码内容含有不成对的代理项，不能编码', 'the content holds a lone surrogate, which no QR code can carry', 57, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrOption', '二维码选项“{option}”的值无效：{value}', 'QR option "{option}" has no such value: {value}', 58, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.linkSelf', '编码 {code} 不能与自身关联', 'code {code} cannot be linked to itself', 59, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.linkCycle', '关联 {from} → {to} 使案件成为自身的来源', 'the link {from} → {to} would make a case its own origin', 60, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.linkRepeated', '编码 {from} 与 {to} 已经关联', 'codes {from} and {to} are linked already', 61, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.documentElsewhere', '文号 {document} 已属于案件 {code}，且不是共同文书', 'document {document} belongs to case {code} and is no joint document', 62, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.documentRepeated', '文号 {document} 已登记在案件 {code}', 'document {document} is registered with case {code} already', 63, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.mergeTooFew', '并案至少需要两个案件，现有 {count} 个', 'a merger needs at least two cases, got {count}', 64, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.splitTooFew', '分案至少需要两个案件，现有 {count} 个', 'a split needs at least two cases, got {count}', 65, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrHost', '二维码的主机名无效或者不在许可之列：{host}', 'the host of the QR code is malformed or not one of those accepted: {host}', 66, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.qrContent', '不是案件二维码：{text}', 'this is not the QR code of a case: {text}', 67, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.token', '查询口令应为表示 64 位二进制数的 13 个 Base32 字符', 'a token is 13 base32 characters for 64 bits', 68, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.base32', 'Base32 文本无效（{length} 个字符）', 'the base32 text is malformed ({length} characters)', 69, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.envelopeField', '签名信封的字段“{field}”无效：{value}', 'field "{field}" of the envelope has no such value: {value}', 70, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.envelopeLength', '签名信封应为 {expected} 字节，实为 {actual}', 'a signed envelope is {expected} bytes, got {actual}', 71, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.envelopeVersion', '未知的信封版本 {version}', 'unknown version {version} of the envelope', 72, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.keyUnknown', '信任列表中没有密钥 {keyId}', 'key {keyId} is not on the trust list', 73, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.keyRevoked', '密钥 {keyId} 已于 {at} 吊销，其全部签名不再可信', 'key {keyId} was revoked at {at}: none of its signatures can be trusted', 74, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.keyOutsideTerm', '密钥 {keyId} 在 {at} 不在有效期内', 'key {keyId} was not valid at {at}', 75, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.keyScope', '密钥 {keyId} 无权为行政区划 {division} 的主体 {body} 签名', 'key {keyId} may not sign for body {body} of division {division}', 76, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.algorithm', '没有算法“{algorithm}”的验签实现', 'there is no verifier for algorithm "{algorithm}"', 77, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.signature', '签名无效', 'the signature does not hold', 78, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.signatureLength', '签名应为 64 字节原始格式，实为 {actual} 字节', 'a signature is 64 raw bytes, got {actual}', 79, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.envelopeExpired', '该文书已于 {at} 失效', 'the document was valid until {at}', 80, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.envelopeNotYet', '签发时间 {at} 晚于现在', 'the document was issued at {at}, which is later than now', 81, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'caseCode.offline', '签名有效，未联网核验（信任列表截至 {asOf}）', 'the signature holds; not verified online (trust list as of {asOf})', 82, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.hasherMissing', '这一运算需要调用者提供哈希函数', 'the operation needs a hash function from the caller', 83, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.historyStopped', '历史在第 {index} 步（从零数起）停下', 'the history stops at step {index}, counted from zero', 84, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.ruleUnknown', '登记表中没有这一规则：{rule}', 'the register has no such rule: {rule}', 85, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.tooDeep', '嵌套超过 {limit} 层', 'nested deeper than {limit} levels', 86, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.operationUnknown', '没有这一运算：{operation}', 'there is no such operation: {operation}', 87, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.fieldMissing', '缺少字段“{field}”', 'the field "{field}" is missing', 88, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.fieldUnknown', '没有字段“{field}”', 'there is no field "{field}"', 89, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.notOfType', '应为 {type}，实为 {actual}', 'expected {type}, got {actual}', 90, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.otherStatus', '程序处于“{status}”，这一运算只取{accepted}', 'the procedure is in “{status}”; this takes {accepted} alone', 91, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.machineUnknown', '没有这一程序：{machine}', 'there is no such procedure: {machine}', 92, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.profileUnknown', '没有这一公示方案：{profile}', 'there is no such disclosure profile: {profile}', 93, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.notComputed', '输入的内容不可读：{detail}', 'what the input holds cannot be read: {detail}', 94, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorFileMalformed', '不是向量文件，应有 {what}', 'not a file of vectors: expected {what}', 95, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorMalformed', '向量不符合格式，应有 {what}', 'the vector does not have the expected shape: {what}', 96, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorTwice', '向量编号“{id}”出现两次', 'the id "{id}" stands twice', 97, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.givenUnknown', 'given 中没有可用的“{name}”', 'nothing that fits is given as "{name}"', 98, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorTooLarge', '向量展开后超过 {most} 个值', 'the vector comes to more than {most} values', 99, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorValueDiffers', '{at} 应为 {expected}，实为 {actual}', '{at} should be {expected}, is {actual}', 100, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorProblemsDiffer', '问题应为 {expected}，实为 {actual}', 'problems should be {expected}, are {actual}', 101, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'conformance.vectorWarningsDiffer', '提示应为“{expected}”，实为“{actual}”', 'warnings should be "{expected}", are "{actual}"', 102, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'input.notString', '应为字符串，实为 {actual}', 'expected a string, got {actual}', 103, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'input.notObject', '应为对象，实为 {actual}', 'expected an object, got {actual}', 104, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'input.invalid', '输入不符合要求，应为：{detail}', 'the input is not as required, expected: {detail}', 105, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.malformed', '金额应为以元为单位的十进制数，至多两位小数，不用指数：{text}', 'an amount is a decimal number of yuan with at most two decimals and no exponent: {text}', 106, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.negative', '金额不能为负：{text}', 'an amount cannot be negative: {text}', 107, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.tooLarge', '金额超过一万亿亿元：{text}', 'an amount has at most 20 digits before the point: {text}', 108, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.inexact', '金额不是整分：{text}', 'the amount is not a whole number of fen: {text}', 109, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.step', '取整的步长应为正数：{text}', 'a rounding step must be positive: {text}', 110, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'money.range', '下限 {min} 高于上限 {max}', 'the lower bound {min} is above the upper bound {max}', 111, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'ratio.malformed', '比率应写作小数、分数或百分数，例如 0.15、1/3、15%：{text}', 'a ratio is written as a decimal, a fraction or a percentage, such as 0.15, 1/3 or 15%: {text}', 112, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'ratio.zeroDenominator', '分母为零：{text}', 'the denominator is zero: {text}', 113, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'ratio.tooLong', '比率过长（{length} 个字符）', 'the ratio is too long ({length} characters)', 114, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'date.malformed', '日期应写作 YYYY-MM-DD：{text}', 'a date is written YYYY-MM-DD: {text}', 115, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'date.notInCalendar', '历法中没有这一天：{text}', 'there is no such day: {text}', 116, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'instant.malformed', '时刻应写作带时差的 ISO 8601，例如 2024-05-06T09:30:00+08:00：{text}', 'an instant is ISO 8601 with an offset, such as 2024-05-06T09:30:00+08:00: {text}', 117, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'instant.outOfRange', '时刻在中国的日期应在公元1000年至9999年之间：{text}', 'the date in China of an instant must fall in the years 1000 to 9999: {text}', 118, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'timeline.empty', '时间线“{timeline}”没有任何时段', 'timeline "{timeline}" has no period', 119, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'timeline.emptyPeriod', '时间线“{timeline}”的时段自 {from} 至 {until}，不含任何一天', 'a period of timeline "{timeline}" from {from} until {until} contains no day', 120, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'timeline.overlap', '时间线“{timeline}”在 {from} 有两个值', 'timeline "{timeline}" has two values on {from}', 121, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'timeline.gap', '时间线“{timeline}”自 {from} 至 {until} 没有值', 'timeline "{timeline}" has no value from {from} until {until}', 122, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'timeline.uncited', '时间线“{timeline}”自 {from} 起的时段没有依据', 'the period of timeline "{timeline}" from {from} cites nothing', 123, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.fieldMissing', '缺少“{field}”', '"{field}" is missing', 124, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.notList', '应为字符串的数组，实为 {actual}', 'expected a list of strings, got {actual}', 125, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.partyKindUnknown', '当事人类型应为自然人、法人、非法人组织或者个体工商户：{actual}', 'the kind of party must be one of the four of the registry: {actual}', 126, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.valueEmpty', '应隐去的内容没有文字和数字，无法在正文中查找', 'what is to be hidden has no letter or digit and cannot be found in the texts', 127, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.alreadyMasked', '应隐去的内容含有“*”：应给出未遮盖的原文，否则正文中的原文查不出来', 'what is to be hidden contains "*": the unmasked original is needed to find it in the texts', 128, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.valueTooLong', '应隐去的内容超过 {limit} 个字符，请分段列出', 'what is to be hidden is longer than {limit} characters: list it in parts', 129, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.factMissing', '是否公开尚不能确定，缺少事实：{fact}', 'whether the decision is disclosed is not known yet: {fact} is missing', 130, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.minorContradicted', '当事人 {bornOn} 出生，作出决定时未满十八周岁，与“不是未成年人”矛盾', 'the party was born on {bornOn} and is a minor on the day of the decision, against the fact given', 131, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.passagesUnmarked', '经同意或者因公共利益公开商业秘密、个人隐私的，应脱密脱敏：须列出应隐去的段落', 'a secret that is released must be taken out of the texts: the passages to hide are not listed', 132, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.formalShowsHidden', '“{field}”照录公开，而其中有应隐去的内容，请先更正', '"{field}" is shown as it stands, and something that is to be hidden stands in it: correct it first', 133, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.perhapsSealed', '法律依据提到治安管理处罚法：违反治安管理的记录应当封存，请核对', 'the legal basis names the Public Security Administration Punishments Law, whose records are sealed: check that this is none', 134, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.ruleNotInForce', '{on} 没有施行中的公示期限：{rule}', 'no time limit for disclosure was in force on {on}: {rule}', 135, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.itemUnknown', '没有这一项公示内容：{item}', 'no such item of disclosure: {item}', 136, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.channelUnknown', '没有这一公示渠道：{channel}', 'no such channel: {channel}', 137, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.actUnknown', '不是六类行政执法行为：{act}', 'not one of the six kinds of enforcement: {act}', 138, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.noTerm', '“{item}”在执法时当场公示，没有期限', '"{item}" is shown while the act is carried out and has no term', 139, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.channelSilent', '“{channel}”没有规定“{item}”的公开期限', 'the text of "{channel}" sets no time for "{item}"', 140, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.publishedBeforeStart', '{published} 早于起算之日 {start}', '{published} lies before the day that the time runs from, {start}', 141, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.publishedInFuture', '{published} 晚于查询之日 {asOf}', '{published} lies after the day of the question, {asOf}', 142, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.publishedLate', '“{item}”应于 {dueBy} 前公开，迟了 {days} 天', '"{item}" was due by {dueBy} and came {days} days late', 143, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.overdue', '“{item}”应于 {dueBy} 前公开，至今未公开，已过 {days} 天', '"{item}" was due by {dueBy} and is {days} days overdue', 144, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.itemMissing', '应当事前公开而没有：{labelZh}（{item}）', 'must be made known before enforcement and is not: {label} ({item})', 145, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.absentNotAllowed', '“{labelZh}”（{item}）不能没有，或者没有说明理由', '"{label}" ({item}) cannot be absent, or no reason is given', 146, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.duringMissing', '执法时应当公示而没有：{labelZh}（{item}）', 'must be shown or told during enforcement and was not: {label} ({item})', 147, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.causeUnknown', '不是撤回的原因：{cause}', 'no cause of withdrawal: {cause}', 148, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.withdrawnLate', '应于 {dueBy} 前撤回，迟了 {days} 天', 'due to be withdrawn by {dueBy}, {days} days late', 149, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.withdrawalOverdue', '应于 {dueBy} 前撤回，至今未撤回', 'due to be withdrawn by {dueBy} and still shown', 150, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.reasonMissing', '撤回应当公开说明理由', 'the reasons of a withdrawal are published', 151, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.kindsMissing', '缺少处罚种类', 'the kinds of penalty are missing', 152, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.kindUnknown', '没有这一处罚种类：{kind}', 'no such kind of penalty: {kind}', 153, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.warningNotPublished', '仅受到警告处罚的不予公示，没有公示期', 'a warning alone is not published and has no term', 154, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.warningBeside', '规定没有写明警告与通报批评、较低数额罚款并处时的公示期：按三个月，请核对', 'the text does not name a warning beside a light penalty: read as three months, to be checked', 155, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.restrictionReversed', '限制自 {from} 至 {until}，前后颠倒', 'the restriction ends on {until}, before it begins on {from}', 156, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.gradeUnknown', '没有这一失信程度：{grade}', 'no such grade of breach: {grade}', 157, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.noRelease', '没有任何一次发布', 'there is no release', 158, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.releaseRecord', '发布“{id}”属于另一记录：{record}', 'release "{id}" is of another record: {record}', 159, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.releaseChanged', '发布“{id}”前后内容不同：已发布的不得改动，更正应另行发布', 'release "{id}" says two things: a release stays as it is, a correction is a release of its own', 160, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.releaseOrder', '发布“{id}”的次序为 {order}，应为 {expected}：缺少一次发布，或者次序重复', 'release "{id}" has order {order} where {expected} is due: one is missing, or two claim a place', 161, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.releaseDates', '发布“{id}”的日期 {on} 早于上一次 {before}', 'release "{id}" of {on} lies before the one before it, {before}', 162, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.releaseOutOfPlace', '记录处于“{status}”时不能“{tag}”', 'a record that is "{status}" cannot be "{tag}"', 163, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.neverPublic', '“{field}”在任何渠道都不公开', '"{field}" is shown in no channel', 164, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.fieldUnclassed', '“{field}”没有分类，不予显示', '"{field}" has no class and is not shown', 165, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.fieldTooLong', '“{field}”有 {length} 个字符，超过 {limit} 个', '"{field}" has {length} characters, more than {limit}', 166, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.tooManyDigits', '“{field}”有 {digits} 位数字，超过 {limit} 位', '"{field}" has {digits} digits, more than {limit}', 167, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.partyUnidentified', '应填写行政相对人代码之一，或者证件类型和证件号码', 'one of the party codes is due, or the kind and number of an identity document', 168, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.amountMissing', '处罚类别有罚款而没有处罚金额', 'the kind names a fine and no amount is given', 169, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.datesReversed', '“{field}”早于处罚决定日期', '"{field}" lies before the date of the decision', 170, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.yearMalformed', '统计年度应为四位年份：{actual}', 'the year is a number of four digits: {actual}', 171, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.tableMissing', '缺少“{kind}”的数据；没有执法权的应写明', 'the data of "{kind}" are missing; a body without the power says so', 172, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.powerUnknown', '应写明有或者没有执法权：{actual}', 'whether the body holds the power is not said: {actual}', 173, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.valuesWithoutPower', '没有“{kind}”的执法权，不应有数据', 'there is no power of "{kind}", so there are no data', 174, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.columnMissing', '“{column}”没有填，没有发生的应填0', '"{column}" is not filled; what did not occur is 0', 175, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.columnNotCount', '“{column}”应为非负整数：{actual}', '"{column}" must be a whole number, not negative: {actual}', 176, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.columnSum', '各栏之和 {sum} 不等于合计 {total}', 'the columns add up to {sum}, the total says {total}', 177, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'disclosure.factNotBoolean', '“{fact}”应为是或者否', '"{fact}" must be yes or no', 178, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notBand', '“{words}”不是数值档次', '"{words}" is not a band of numbers', 179, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownField', '没有“{field}”这一项', 'there is no field "{field}"', 180, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownFactor', '本表没有裁量因素“{factor}”', 'the table has no factor "{factor}"', 181, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.duplicateFactor', '裁量因素“{factor}”给出了两次', 'factor "{factor}" is given twice', 182, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownLevel', '裁量因素“{factor}”没有“{level}”一档，只有：{levels}', 'factor "{factor}" has no level "{level}"; it has: {levels}', 183, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.factMalformed', '裁量因素“{factor}”的事实应为档次、数值及单位，或者无法查明，实为 {actual}', 'the fact for factor "{factor}" is a level, a quantity with its unit, or notEstablished; got {actual}', 184, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notQuantity', '裁量因素“{factor}”不按数值分档，应选择档次', 'factor "{factor}" has no bands of numbers: choose a level', 185, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.wrongUnit', '裁量因素“{factor}”的单位是“{expected}”，不是“{unit}”', 'the unit of factor "{factor}" is "{expected}", not "{unit}"', 186, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.quantityMalformed', '数值应为非负十进制数（字符串）或者整数：{text}', 'a quantity is a non-negative decimal in a string, or a whole number: {text}', 187, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notWhole', '裁量因素“{factor}”只有整数：{text}', 'factor "{factor}" counts whole numbers only: {text}', 188, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.quantityInNoLevel', '裁量因素“{factor}”没有包含 {value}{unit} 的档次', 'no level of factor "{factor}" contains {value} {unit}', 189, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownTrack', '本表没有“{track}”一栏，只有：{tracks}', 'the table has no column "{track}"; it has: {tracks}', 190, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.baseUnused', '法定罚款幅度是固定金额，不用基数“{base}”', 'the statutory range is an amount: the base "{base}" has no use', 191, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.datesReversed', '决定日 {decidedOn} 早于违法行为终了之日 {conductEndedOn}', 'the decision of {decidedOn} comes before the end of the conduct on {conductEndedOn}', 192, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.statuteEnded', '{law}自 {from} 起已由{by}废止，{conductEndedOn} 终了的行为不适用', '{law} was repealed from {from} by {by}: it does not govern conduct that ended on {conductEndedOn}', 193, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.benchmarkNotYet', '裁量权基准“{benchmark}”自 {from} 起施行，{decidedOn} 尚未施行', 'benchmark "{benchmark}" is in force from {from}, not yet on {decidedOn}', 194, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.benchmarkExpired', '裁量权基准“{benchmark}”有效期至 {until} 前一日止，{decidedOn} 已失效', 'benchmark "{benchmark}" was in force until the day before {until}; on {decidedOn} it is not', 195, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.statuteUnverified', '{law}在 {verifiedThrough} 之后是否修改或者废止，尚未核对', 'whether {law} was amended or repealed after {verifiedThrough} has not been looked up', 196, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.raisedToMinimum', '裁量结果 {amount} 元低于法定最低罚款数额，按 {minimum} 元计算；本表没有保底规定', 'the weights give {amount} yuan, below the statutory minimum; {minimum} yuan is used, though the table has no floor', 197, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.duplicateId', '标识“{id}”重复', 'the id "{id}" occurs twice', 198, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.duplicateLabel', '名称“{label}”重复', 'the label "{label}" occurs twice', 199, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.empty', '“{what}”没有任何内容', '"{what}" is empty', 200, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.uncited', '“{what}”没有依据', '"{what}" cites nothing', 201, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.shareRange', '权重、起点、封顶和保底应在 0 至 100% 之间：{share}', 'weights, start points, caps and floors lie between 0 and 100%: {share}', 202, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.weightsTooFine', '权重的公分母 {denominator} 过大', 'the common denominator {denominator} of the weights is too large', 203, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rangeUnusable', '权重累加要求法定幅度有包括本数的最高值，且最低值不高于最高值：{words}', 'adding weights needs a statutory range with a maximum that counts, not below its minimum: {words}', 204, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.validityReversed', '有效期自 {from} 至 {until}，不含任何一天', 'the validity from {from} until {until} contains no day', 205, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.belowMinimum', '“{track}”栏起点加各因素最低权重为 {share}，低于法定最低罚款所占的 {minimum}，且没有保底规定', 'column "{track}": start point and lowest weights give {share}, below the {minimum} of the statutory minimum, and the table has no floor', 206, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.aboveMaximum', '“{track}”栏起点加各因素最高权重为 {share}，超过 {cap}，且本表没有封顶规定', 'column "{track}": start point and highest weights give {share}, above {cap}, and the table has no cap of its own', 207, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.maximumUnreachable', '“{track}”栏起点加各因素最高权重只有 {share}，达不到法定最高罚款数额', 'column "{track}": start point and highest weights give only {share}: the statutory maximum cannot be reached', 208, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.levelGap', '裁量因素“{factor}”没有包含 {value}{unit} 的档次', 'no level of factor "{factor}" contains {value} {unit}', 209, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.levelOverlap', '裁量因素“{factor}”的“{first}”和“{second}”都包含 {value}{unit}', 'factor "{factor}": both "{first}" and "{second}" contain {value} {unit}', 210, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.cheaperWhenMore', '裁量因素“{factor}”的“{more}”比“{less}”程度更重而权重更低', 'factor "{factor}": "{more}" is worse than "{less}" and weighs less', 211, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.levelEmpty', '裁量因素“{factor}”的“{level}”不包含任何数值', 'factor "{factor}": level "{level}" contains no number', 212, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.statuteEndsFirst', '{law}自 {until} 起失效，早于本基准失效之日 {benchmarkUntil}', '{law} ends on {until}, before the benchmark does on {benchmarkUntil}', 213, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownTable', '数据包中没有 §{section}', 'the pack has no §{section}', 214, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.discoveredLate', '发现日 {discoveredOn} 晚于决定日 {decidedOn}', 'the violation is discovered on {discoveredOn}, after the decision of {decidedOn}', 215, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.bornLate', '出生日 {bornOn} 晚于违法行为终了之日 {conductEndedOn}', 'the party is born on {bornOn}, after the conduct ended on {conductEndedOn}', 216, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.contradictoryHarm', '既称没有造成危害后果，又称造成环境污染、生态破坏等危害后果', 'the facts say that there was no harm, and that the environment was harmed', 217, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.contradictoryCircumstance', '情节“{circumstance}”与当事人的年龄或者辨认、控制能力不符', 'circumstance "{circumstance}" is not what the age or capacity of the party says', 218, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.ageOnBirthday', '违法行为终了之日 {conductEndedOn} 正是满{age}周岁的生日；按民法典第二百零一条、第二百零二条，生日次日起为已满', 'the conduct ended on {conductEndedOn}, the birthday of the age of {age}; by articles 201 and 202 of the Civil Code the age is reached on the day after', 219, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.olderTimeBar', '{conductEndedOn} 施行的时效规定没有收录，按 {from} 起施行的条文计算二年', 'the time bar in force on {conductEndedOn} is not in the register; two years are counted by the text in force from {from}', 220, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownReliefItem', '清单“{list}”没有第“{item}”项', 'list "{list}" has no row "{item}"', 221, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.reliefListExpired', '清单“{list}”自 {from} 起施行，有效期至 {until} 前一日止，{decidedOn} 不在有效期内', 'list "{list}" is in force from {from} until the day before {until}; on {decidedOn} it is not', 222, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownCircumstance', '没有裁量情节“{circumstance}”', 'there is no circumstance "{circumstance}"', 223, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.duplicateCircumstance', '裁量情节“{circumstance}”给出了两次', 'circumstance "{circumstance}" is given twice', 224, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.cannotTake', '裁量情节“{circumstance}”不能按“{taken}”处理', 'circumstance "{circumstance}" cannot be taken as "{taken}"', 225, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.tooManyBranches', '可以适用而未作取舍的情节有 {open} 个，超过 {most} 个，请先逐一取舍', '{open} circumstances may be taken or left, more than {most}: settle some of them first', 226, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.emptyRange', '幅度“{words}”不包含任何数额', 'the range "{words}" contains no amount', 227, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.nothingBelow', '法律没有规定最低罚款数额，减轻处罚只能选择更轻的处罚种类，或者应当并处而不并处', 'the law sets no minimum fine: mitigation can only choose a lighter kind, or not combine kinds', 228, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notBelowMinimum', '按本文件规定减轻后，仍不低于法定最低罚款数额', 'what the document takes off in mitigation does not come below the statutory minimum', 229, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.tooDeep', '嵌套超过 {limit} 层', 'nested more than {limit} levels deep', 230, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.tooLarge', '步骤超过 {limit} 个', 'more than {limit} steps', 231, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownSanction', '没有标识为“{sanction}”的处罚', 'there is no sanction "{sanction}"', 232, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownFact', '本基准没有事实“{fact}”', 'the benchmark has no fact "{fact}"', 233, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownOption', '事实“{fact}”没有选项“{option}”', 'fact "{fact}" has no option "{option}"', 234, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.duplicateFact', '事实“{fact}”给出了两次', 'fact "{fact}" is given twice', 235, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.resultCycle', '处罚“{sanction}”的数额取决于它自己', 'the amount of sanction "{sanction}" depends on itself', 236, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.endMissing', '文本没有规定幅度的一端（{end}）', 'the text sets no {end} for the range', 237, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.divisionByZero', '除数为零', 'division by zero', 238, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.stepNotPositive', '取整的单位应大于零', 'a step of rounding is above zero', 239, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownOperation', '没有运算“{op}”', 'there is no operation "{op}"', 240, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.factNotNumber', '事实“{fact}”应为数值：{actual}', 'fact "{fact}" is a number: {actual}', 241, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.factNotFlag', '事实“{fact}”应为是或者否：{actual}', 'fact "{fact}" is yes or no: {actual}', 242, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.factNotDate', '事实“{fact}”应为日期', 'fact "{fact}" is a date', 243, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.negativeBase', '基数或者倍数不能为负：{value}', 'a base or a multiple cannot be negative: {value}', 244, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.noRow', '没有适用的档次，表中只有：{rows}', 'no row of the table holds; it has: {rows}', 245, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rangeReversed', '下限 {min} 高于上限 {max}', 'the lower end {min} is above the upper end {max}', 246, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.shiftWithoutTiers', '升降档次要求幅度由档次得出', 'shifting a tier needs a range that comes from tiers', 247, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.noStatute', '此处没有法定幅度可用', 'there is no statutory range here', 248, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.clampedToStatute', '“{sanction}”的裁量幅度 {range} 超出法定幅度，按 {clamped} 计算', 'the range {range} of "{sanction}" leaves the statutory range; {clamped} is used', 249, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.kindDropped', '档次“{tier}”没有法律条款应当给予的处罚种类“{kind}”', 'tier "{tier}" leaves out the kind "{kind}", which the provision makes mandatory', 250, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownQuestion', '没有待定事项“{question}”', 'there is no open question "{question}"', 251, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.outsideRange', '数额 {amount} 元不在裁量幅度 {range} 之内；变更基准应当说明理由并经批准', 'the amount of {amount} yuan is outside the range {range}; a departure needs reasons and approval', 252, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notEstablishedAsked', '事实“{fact}”无法查明，本基准没有规定如何处理', 'fact "{fact}" cannot be established, and the benchmark does not say what then', 253, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.reasonMissing', '没有说明理由', 'no reason is given', 254, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.approverMissing', '没有批准人', 'nobody has approved it', 255, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.overrideAboveMaximum', '数额 {amount} 元高于法定最高罚款数额（{range}），没有加重处罚', 'the amount of {amount} yuan is above the statutory maximum ({range}): nothing goes beyond it', 256, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.overrideBelowMinimum', '数额 {amount} 元低于法定最低罚款数额（{range}），而没有查明的减轻情节', 'the amount of {amount} yuan is below the statutory minimum ({range}), and no mitigating circumstance is established', 257, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.overrideZero', '罚款不能变更为零；不予罚款应当依照不予处罚的规定', 'a fine cannot be overridden to zero: exemption has its own rules', 258, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.benchmarkOfOtherVersion', '裁量权基准“{benchmark}”的处罚依据自 {until} 起失效，不是 {decidedOn} 施行的版本“{version}”', 'the provision of benchmark "{benchmark}" ended on {until}: it is not version "{version}" in force on {decidedOn}', 259, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.benchmarkNotGiven', '回执所记的裁量权基准“{benchmark}”（{version}）没有提供', 'benchmark "{benchmark}" ({version}), which the receipt names, was not given', 260, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.packChanged', '数据包“{pack}”的内容（{given}）不是作出决定时的内容（{pinned}）', 'the content of pack "{pack}" ({given}) is not what it was at the decision ({pinned})', 261, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.receiptOfOtherLibrary', '回执由 {library} 版作出，现由 {now} 版重算', 'the receipt was made by version {library}, and version {now} computes it again', 262, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.noSanctionFor', '“{benchmark}”没有对该类主体（{subject}）的处罚', '"{benchmark}" has no sanction for this kind of party ({subject})', 263, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.severalFines', '“{benchmark}”对同一主体规定了几项可以选择的罚款，不能自动合计', '"{benchmark}" offers several fines on one party as alternatives: they are not added up', 264, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.gainsUnknown', '“{act}”应当没收违法所得，没有给出违法所得及应当退赔的数额', 'the illegal gains of "{act}" are to be confiscated; neither they nor what must be refunded are given', 265, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.fineNegative', '罚款或者法定幅度不能为负：{words}', 'a fine or a statutory range cannot be negative: {words}', 266, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownAnswer', '待定事项“{question}”没有选项“{option}”', 'the question "{question}" has no option "{option}"', 267, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.answerUnused', '本案没有待定事项“{question}”', 'the case does not raise the question "{question}"', 268, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.thresholdUnknown', '{on} 的听证数额标准没有收录', 'no hearing threshold is registered for {on}', 269, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.unknownAct', '没有违法行为“{act}”', 'there is no act "{act}"', 270, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.capsShareAct', '两个共同上限都包括违法行为“{act}”', 'two joint caps both cover act "{act}"', 271, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.recheckOrder', '复查日 {recheckedOn} 应晚于 {before}', 'the re-check of {recheckedOn} must come after {before}', 272, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.dailyFineUnread', '按日连续处罚的“{part}”没有收录的条文可以核对', 'no stored text says how "{part}" counts for the daily fine', 273, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.dailyFineStart', '责令改正之日与送达之日不同，起算日文本不一：按本规则为 {amount} 元，按另一起算日为 {other} 元，由行政机关确定', 'the order and its service fell on different days, and the texts begin differently: {amount} yuan by this rule, {other} yuan from the other day; the authority decides', 274, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.servedBeforeOrder', '送达日 {servedOn} 早于责令改正之日 {orderedOn}', 'the order of {orderedOn} is served on {servedOn}, before it was made', 275, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.apologyShare', '公开道歉承诺的降低幅度应为 30% 至 50%：{share}', 'an apology takes off between 30% and 50%: {share}', 276, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.instalmentCount', '分期的期数应为 1 至 {most} 的整数，且每期至少一分：{count}', 'the number of instalments is a whole number from 1 to {most}, each of at least a fen: {count}', 277, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.instalmentInterval', '分期的间隔应为 1 至 12 个月：{months}', 'the interval between instalments is 1 to 12 months: {months}', 278, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.instalmentTooLate', '自 {firstDueOn} 起的分期超过 9999 年', 'instalments from {firstDueOn} go beyond the year 9999', 279, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.noVersion', '{on} 没有施行中的版本', 'no version is in force on {on}', 280, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.versionsOverlap', '{on} 有两个施行中的版本', 'two versions are in force on {on}', 281, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rowGap', '没有一行适用于：{witness}', 'no row applies to: {witness}', 282, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rowOverlap', '“{first}”和“{second}”两行都适用于：{witness}', 'both rows "{first}" and "{second}" apply to: {witness}', 283, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rowUnreachable', '“{row}”一行不适用于任何情形', 'row "{row}" applies to no case', 284, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.cheaperRow', '“{heavier}”列在“{lighter}”之后，幅度却更低', 'row "{heavier}" stands after "{lighter}" and its range is lower', 285, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.rangeOutside', '“{row}”的幅度 {range} 超出法定幅度 {statute}：{witness}', 'the range {range} of "{row}" leaves the statutory range {statute}: {witness}', 286, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.stepBack', '“{fact}”从 {less} 变为 {more} 时，“{sanction}”从 {lessAmount} 变为 {moreAmount}，与此前的方向相反（{witness}）', 'as "{fact}" goes from {less} to {more}, "{sanction}" goes from {lessAmount} to {moreAmount}, against its direction before ({witness})', 287, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.kindBeyondStatute', '“{row}”一行的“{sanction}”不在处罚依据规定的种类之中', 'row "{row}" sets "{sanction}", which is not among the kinds of the provision', 288, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.wordUndeclared', '“{words}”中的“{word}”没有规定是否包括本数', 'whether "{word}" in "{words}" counts the number itself is not laid down', 289, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.endAgainstLexicon', '“{words}”的界限与本文件对“{word}”的解释不一致', 'the end of "{words}" is not as the document reads "{word}"', 290, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.notDecided', '“{what}”未能完全核查：超过 {limit} 个区域，或者几个事实之间的关系找不出例子，也不能排除', '"{what}" could not be checked in full: more than {limit} cells, or a relation between facts that was neither excluded nor shown by a case', 291, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.mitigatedToZero', '按本文件规定减轻后罚款为零；减轻处罚不是不予处罚，按法定最低罚款数额以下、零以上处理', 'what the document takes off in mitigation leaves nothing; mitigation is not exemption, so anything between zero and the statutory minimum stands', 292, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'discretion.familiesDiffer', '两份基准的类型不同（{before}、{after}），不能比较', 'benchmarks of two families ({before}, {after}) cannot be compared', 293, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.typeUnknown', '契约中没有这一类型：{type}', 'the contract has no such type: {type}', 294, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.kindUnknown', '没有这一记录种类：{kind}', 'there is no such kind of record: {kind}', 295, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.notJson', '这一行不是 JSON', 'the line is not JSON', 296, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.truncated', '文件在这一行中途断开', 'the file ends in the middle of this line', 297, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.invalidUtf8', '这一行不是 UTF-8', 'the line is not UTF-8', 298, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.lineTooLong', '这一行长 {bytes} 字节，超过 {limit} 字节，已跳过', 'the line has {bytes} bytes, more than {limit}, and was skipped', 299, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.duplicateKey', '键“{key}”出现两次', 'the key "{key}" stands twice', 300, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.forbiddenKey', '不允许的键“{key}”', 'the key "{key}" is not allowed', 301, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.numberOutOfRange', '{text} 不是可以精确表示的整数；大数和小数应写作字符串', '{text} is not a whole number that is held exactly; large numbers and decimals are written as strings', 302, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.tooDeep', '嵌套超过 {limit} 层', 'nested deeper than {limit} levels', 303, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.loneSurrogate', '文本含有不成对的代理项：{text}', 'the text has half of a surrogate pair: {text}', 304, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.byteOrderMark', '文件以字节序标记开头', 'the file begins with a byte order mark', 305, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.emptyLine', '空行', 'an empty line', 306, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.duplicateRecord', '“{key}”的记录此前已有', 'there was a record of "{key}" before', 307, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.referenceMissing', '没有所引用的{kind}记录：{key}', 'there is no {kind} record {key}', 308, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.actWithoutDuty', '主体 {body} 没有 {act} 的执法职责', 'body {body} has no duty for {act}', 309, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.itemActDiffers', '案件的行为种类为 {act}，事项 {item} 的为 {itemAct}', 'the case is one of {act}, item {item} is one of {itemAct}', 310, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.statisticsMalformed', '汇总数据不符合格式：{actual}', 'the statistics do not have the expected shape: {actual}', 311, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.bodyUnknown', '没有主体 {body} 的记录', 'there is no record of body {body}', 312, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.notWritten', '记录不能写成 JSON：{detail}', 'the record cannot be written as JSON: {detail}', 313, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.manifestMalformed', '批次清单的“{field}”不符合格式：{actual}', 'field "{field}" of the manifest does not have the expected shape: {actual}', 314, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.batchDiffers', '批次清单的“{field}”为 {stated}，实为 {found}', 'the manifest says {field} {stated}, found {found}', 315, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.batchReused', '批次号 {batch} 此前用于另一个文件', 'batch {batch} was another file before', 316, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.recordConflict', '“{key}”有两条归集时间相同而内容不同的记录', 'two records of "{key}" of one time differ', 317, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.recordWithdrawn', '“{key}”的记录已撤回，不因再次归集而恢复', 'the record of "{key}" was withdrawn and does not come back by being sent again', 318, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.targetMissing', '没有要更正或者撤回的{kind}记录：{key}', 'there is no {kind} record {key} to correct or withdraw', 319, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.correctionOfKey', '更正不能改变主键：{key}', 'a correction cannot change the key: {key}', 320, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.dateOrder', '{earlier}应不晚于{later}', '{earlier} should not be later than {later}', 321, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.amountWithoutPenalty', '有“{field}”，处罚种类中却没有相应的处罚', 'there is "{field}", and no penalty of that kind', 322, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.codeActDiffers', '案件编码的行为种类为 {codeAct}，记录的为 {act}', 'the case code is of an act of {codeAct}, the record of {act}', 323, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.streamBroken', '读取中断：{detail}', 'the stream broke: {detail}', 324, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.versionMalformed', '带版本的记录应写明类型、从 1 起的版本号和内容', 'a versioned record names its type, its schema from 1 up, and its value', 325, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.newerSchema', '“{type}”的记录按版本 {actual} 写成，此处只认识到版本 {supported}：原样保留，未经检查', 'the record of {type} has schema {actual}, newer than {supported} here: kept as it is, unchecked', 326, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'exchange.migrationFailed', '迁移“{migration}”未能处理该记录', 'migration "{migration}" could not handle the record', 327, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.empty', '不能为空', 'must not be empty', 328, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.length', '应为 {expected} 位，实为 {actual} 位', 'expected {expected} characters, got {actual}', 329, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.character', '第 {position} 位不应是“{character}”', '"{character}" is not allowed at position {position}', 330, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.lowerCase', '第 {position} 位应为大写字母：“{character}”', 'the letter at position {position} must be upper case: "{character}"', 331, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.checkCharacter', '第 {position} 位校验码应为 {expected}，实为 {actual}', 'the check character at position {position} should be {expected}, not {actual}', 332, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.organisationCheckCharacter', '主体标识码（第 {position} 位）的校验码应为 {expected}，实为 {actual}', 'the check character of the organisation code, at position {position}, should be {expected}, not {actual}', 333, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.notDigits', '第 {from} 至 {to} 位应全为数字', 'positions {from} to {to} must be digits', 334, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.province', '第 {position} 位起的“{province}”不是省级行政区划代码', '"{province}" at position {position} is not the code of a province', 335, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.country', '第 {position} 位起的“{country}”不是国家或地区代码', '"{country}" at position {position} is not the code of a country or region', 336, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.date', '第 {from} 至 {to} 位不是历法中的日期', 'positions {from} to {to} are not a day of the calendar', 337, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.birthYear', '出生年份早于 {earliest} 年', 'the year of birth is before {earliest}', 338, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.birthInFuture', '出生日期晚于 {on}', 'the date of birth is after {on}', 339, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.registrarUnknown', '登记管理部门代码“{registrar}”不在已知的表中', 'the registering department "{registrar}" is not in the known table', 340, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.categoryUnknown', '机构类别代码“{category}”不在已知的表中', 'the category "{category}" is not in the known table', 341, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.divisionRetired', '行政区划代码 {division} 已停用', 'division code {division} is retired', 342, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.divisionUnknown', '行政区划代码 {division} 不在所给的表中', 'division code {division} is not in the given table', 343, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.nonConforming', '按不合规则的真实号码采用：{reason}（证明：{evidence}）', 'accepted as a real code that breaks the rule: {reason} (evidence: {evidence})', 344, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.oldForm', '这是 {length} 位旧号码，须先换成 {expected} 位', 'this is an old number of {length} digits; convert it to {expected} first', 345, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.centuryUnknown', '顺序码 {sequence} 曾留给百岁老人，须说明出生世纪', 'sequence {sequence} was kept for centenarians: the century of birth must be given', 346, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.isResidentIdentity', '这是公民身份号码的结构', 'this has the structure of a resident identity number', 347, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.isHmtResidencePermit', '这是港澳台居民居住证号码的结构', 'this has the structure of a Hong Kong, Macao and Taiwan residence permit number', 348, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.isForeignPermanentResident', '这是外国人永久居留身份证号码的结构', 'this has the structure of a foreign permanent resident number', 349, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.permitPrefix', '前六位应为 810000、820000 或 830000，实为 {prefix}', 'the first six digits must be 810000, 820000 or 830000, not {prefix}', 350, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.noDigit', '应至少有一位数字', 'at least one digit is needed', 351, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.passportSeries', '不是中国护照的号码系列', 'this is not a series of Chinese passport numbers', 352, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.exerciseLevel', '第 {position} 位行使层级“{level}”不在 1 至 6 之间', 'the level of exercise "{level}" at position {position} is not 1 to 6', 353, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.itemTypeUnknown', '事项类型代码“{type}”不在已知的表中', 'the item type "{type}" is not in the known table', 354, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentShape', '不是发文字号，应如“粤市监处罚〔2024〕1号”：{text}', 'not a document number such as 粤市监处罚〔2024〕1号: {text}', 355, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentIssuer', '机关代字应为 1 至 20 个汉字、字母、（）或·：{issuer}', 'the issuer must be 1 to 20 Chinese characters, letters, （） or ·: {issuer}', 356, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentBracket', '第 {position} 位的“{bracket}”应为六角括号〔〕', '"{bracket}" at position {position} should be a tortoise-shell bracket 〔〕', 357, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentYear', '第 {position} 位起的年份应为四位数字，1940 至 2099：{year}', 'the year at position {position} must have four digits, 1940 to 2099: {year}', 358, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentOrdinal', '第 {position} 位：顺序号不加“第”', 'position {position}: no 第 stands before the serial number', 359, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentLeadingZero', '第 {position} 位：顺序号不编虚位', 'position {position}: the serial number has no leading zeros', 360, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentSerial', '顺序号应为 1 至 99999999：{serial}', 'the serial number must be 1 to 99999999: {serial}', 361, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentSerialForm', '顺序号含有数字以外的字符：{serial}', 'the serial number has more than digits: {serial}', 362, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentNumberMark', '顺序号后应有“号”', 'the serial number must end with 号', 363, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentSuffix', '“号”后多出“{suffix}”', '"{suffix}" stands after 号', 364, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentSpace', '第 {position} 位是空白字符', 'there is a space at position {position}', 365, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.documentFullWidth', '第 {position} 位的“{character}”应为半角', '"{character}" at position {position} should be half-width', 366, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtShape', '不是案号，应如“（2024）粤01行初123号”：{text}', 'not a court case number such as （2024）粤01行初123号: {text}', 367, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtBracket', '第 {position} 位的“{bracket}”应为全角圆括号（）', '"{bracket}" at position {position} should be a full-width bracket （）', 368, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtYear', '收案年度应为 2016 年起的四位数字：{year}', 'the year must have four digits, from 2016: {year}', 369, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtCode', '法院代字应为“最高法”，或者省份简称加 0、2 或 4 位数字：{court}', 'the court must be 最高法 or the short name of a province with 0, 2 or 4 digits: {court}', 370, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtType', '类型代字应为 1 至 3 个汉字（可前加“知”）：{type}', 'the type must be 1 to 3 Chinese characters (知 may stand before them): {type}', 371, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.courtSerial', '案件编号应为自然数，不编虚位，不加“第”，后加“号”：{serial}', 'the serial must be a natural number without leading zeros or 第, followed by 号: {serial}', 372, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'identifiers.profilePart', '第 {from} 至 {to} 位（{part}）不符合证号规则“{profile}”', 'positions {from} to {to} ({part}) do not follow the profile "{profile}"', 373, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.triggerMissing', '2020年的“{type}”可能是2025年的个案检查或者专项检查，须知道检查的起因', 'a "{type}" inspection of 2020 may be a case or a special one of 2025; what set it off must be known', 374, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.triggerContradicts', '起因“{trigger}”的检查不是2020年的“{type}”', 'an inspection set off by "{trigger}" is not "{type}" in the version of 2020', 375, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.capUnknown', '不知道“{body}”{year} 年对同一企业的检查频次上限，不能确定可否检查“{enterprise}”', 'the cap of "{body}" for {year} is not known, so whether it may inspect "{enterprise}" is not either', 376, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.capReached', '“{body}”{year} 年已检查“{enterprise}”{counted} 次，上限为 {most} 次', '"{body}" has inspected "{enterprise}" {counted} times in {year}, and the cap is {most}', 377, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.exemptOften', '“{body}”{year} 年对“{enterprise}”不受上限限制的检查已有 {exempted} 次，上限为 {most} 次，监督机关应当跟踪监督', '"{body}" has made {exempted} exempt inspections of "{enterprise}" in {year} where the cap is {most}; the supervision organ follows it up', 378, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.seedMalformed', '随机种子应为 32 位小写十六进制数字：{seed}', 'a seed is 32 lower-case hexadecimal digits: {seed}', 379, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.objectTwice', '检查对象“{id}”在名录库中重复', 'enterprise "{id}" is listed twice', 380, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.stratumTwice', '风险分类“{id}”重复', 'risk class "{id}" is given twice', 381, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.stratumUnknown', '检查对象“{id}”的风险分类“{stratum}”没有抽查比例', 'risk class "{stratum}" of enterprise "{id}" has no share', 382, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.shareOutside', '风险分类“{id}”的抽查比例应在 0 和 1 之间：{share}', 'the share of risk class "{id}" lies between 0 and 1: {share}', 383, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.teamTooSmall', '检查“{enterprise}”至少要 {needed} 名执法人员，可以选派的有 {officers} 名', '"{enterprise}" needs {needed} officers and {officers} can be drawn', 384, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.notPublished', '没有公示：{nameZh}（{content}）', 'not made public: {name} ({content})', 385, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.prohibited', '严禁或者不得的行为：{nameZh}（{conduct}）', 'prohibited conduct: {name} ({conduct})', 386, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.conductUnknown', '没有核对有无下列行为：{conduct}', 'nobody looked for this conduct: {conduct}', 387, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.refusalUnverified', '拒绝理由“{ground}”的原文未见', 'the text that gives the ground "{ground}" was not seen', 388, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.refusalFactMissing', '有无拒绝理由“{ground}”尚不清楚', 'whether the ground "{ground}" holds is not known', 389, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.planLacks', '检查计划缺少内容：{content}', 'the plan lacks: {content}', 390, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.planTimeReversed', '检查计划的时间自 {from} 至 {through}，不含任何一天', 'the plan runs from {from} through {through}, which is no day', 391, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'inspection.planOutsideYear', '检查计划的时间自 {from} 至 {through}，不在 {year} 年之内', 'the plan runs from {from} through {through}, outside {year}', 392, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.numeralMalformed', '不是规范的中文数字（一至一千九百九十九）：{text}', 'not a canonical Chinese numeral from 一 (1) to 一千九百九十九 (1999): {text}', 393, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.numeralRange', '中文数字只写 1 至 1999 的整数：{value}', 'Chinese numerals are written for whole numbers from 1 to 1999: {value}', 394, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.citationMalformed', '依据应写作《名称》第×条第×款第（×）项：{text}', 'a citation is written 《title》第×条第×款第（×）项: {text}', 395, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.halfWidthBrackets', '项的括号应为全角：{text}', 'the brackets of an item are full-width: {text}', 396, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.arabicNumeral', '条、款、项应写中文数字：{text}', 'articles, paragraphs and items are numbered in Chinese numerals: {text}', 397, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.openQuestion', '{labelZh}：{questionZh}', '{label}: {question} ({labelZh}：{questionZh})', 398, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.unproved', '{labelZh}：存档文本没有证明这一数值', '{label}: no stored text proves this value ({labelZh})', 399, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'law.pastSnapshot', '{labelZh}：文本只核对到 {through}，此后可能有修改', '{label}: the text was read through {through}; it may have changed since ({labelZh})', 400, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.fieldMissing', '工单缺少字段“{field}”（{nameZh}）', 'the work order lacks the field "{field}" ({name})', 401, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.fieldMalformed', '字段“{field}”（{nameZh}）不能读取：{actual}', 'the field "{field}" ({name}) cannot be read: {actual}', 402, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.codeUnknown', '字段“{field}”的代码 {code} 不在对照表“{profile}”中', 'the code {code} of the field "{field}" is not in the table of "{profile}"', 403, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.nameTwice', '对照表“{profile}”有两个字段同名：{field}', 'the profile "{profile}" has one name for two fields: {field}', 404, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.stateTwice', '对照表“{profile}”有两个状态同码：{code}', 'the profile "{profile}" has one code for two states: {code}', 405, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.codeRepeated', '对照表“{profile}”的是、否代码相同：{code}', 'the profile "{profile}" has one code for yes and no: {code}', 406, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.notEnforcement', '工单 {number} 的类别不是这一去向', 'the category of work order {number} does not go this way', 407, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.termMissing', '工单 {number} 没有答复期限：已读到的条文没有规定日数，须由承办单位写明', 'work order {number} has no term to reply: no text that was read sets one, so who holds it has to', 408, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.termPast', '期限 {dueOn} 早于登记日期 {registeredOn}', 'the last day {dueOn} is before the registration on {registeredOn}', 409, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'linkage.windowInvalid', '重复诉求的间隔应为非负整数日，实为 {actual}', 'the window of repeated reports is a whole number of days from 0, got {actual}', 410, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.noticeIncomplete', '事先告知书缺少：{element}', 'the prior notice lacks: {element}', 411, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.serviceOfOtherDocument', '送达凭证属于别的案件或者文书：{served}', 'the proof of service is of another case or document: {served}', 412, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.decisionIncomplete', '行政处罚决定书缺少：{elementZh}', 'the penalty decision lacks: {element}', 413, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.overlayOff', '领域“{line}”另有专门的程序，须明确选用', 'the field "{line}" has a procedure of its own, which must be asked for', 414, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.noOverlay', '领域“{line}”没有登记部门规则，适用一般程序', 'no rules are registered for the field "{line}"; the general procedure applies', 415, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.ruleNotInForce', '{topicZh}：“{ruleZh}”在 {on} 未施行', '{topic}: "{rule}" is not in force on {on}', 416, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.surchargeUnknown', '{on} 的加处罚款标准未登记', 'no surcharge rate is registered for {on}', 417, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.pauseReversed', '停止计算的期间自 {from} 至 {until}，不含任何一天', 'the pause from {from} until {until} contains no day', 418, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.thresholdUnknown', '{on} 的听证数额标准未登记', 'no hearing threshold is registered for {on}', 419, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.summaryCeilingUnknown', '{on} 的当场处罚罚款上限未登记', 'no ceiling of on-the-spot fines is registered for {on}', 420, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.summaryKind', '“{kind}”不能当场作出，当场处罚限于警告和罚款', '"{kind}" cannot be imposed on the spot: only a warning or a fine can', 421, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.summaryAmount', '罚款 {amount} 元超过当场处罚的上限 {ceiling} 元', 'a fine of {amount} yuan is above the ceiling of {ceiling} yuan for on-the-spot penalties', 422, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.planIncomplete', '延期、分期缴纳缺少：{element}', 'the deferral or instalment plan lacks: {element}', 423, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.planOrder', '{dueOn} 的一期（{amount} 元）不在 {previous} 之后，或者数额不为正数', 'the instalment of {dueOn} ({amount} yuan) does not follow {previous}, or is not positive', 424, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.planTotal', '各期合计 {total} 元，与未缴数额 {outstanding} 元不符', 'the instalments come to {total} yuan, but {outstanding} yuan are outstanding', 425, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.urgingIncomplete', '催告书缺少：{element}', 'the urging lacks: {element}', 426, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.urgingTermPast', '催告书载明的履行期限 {performBy} 不在送达日期 {servedOn} 之后', 'the term {performBy} that the urging sets does not follow its service on {servedOn}', 427, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.measureIncomplete', '查封、扣押、冻结决定书缺少：{element}', 'the decision of sealing, seizure or freezing lacks: {element}', 428, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.orderIncomplete', '强制执行决定书缺少：{element}', 'the order of compulsory execution lacks: {element}', 429, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.remedyTextUnknown', '{on} 适用的复议机关未登记，救济告知无法生成', 'the reconsideration organs of {on} are not registered, so that no text can be made', 430, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.remedyPending', '复议或者诉讼正在进行，期限尚未届满', 'a reconsideration or lawsuit goes on, so that the terms have not ended', 431, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.termUnknown', '“{rule}”在 {on} 没有登记的期限', 'rule "{rule}" has no registered term on {on}', 432, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.evidenceInadmissible', '证据“{title}”不得采信：不符合“{factZh}”', 'the evidence "{title}" may not be used; this does not hold: {fact}', 433, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.evidenceFactMissing', '证据“{title}”能否采信尚不能确定，缺少事实：{factZh}', 'whether the evidence "{title}" may be used is not known yet; a fact is missing: {fact}', 434, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.clueIncomplete', '线索缺少：{elementZh}', 'the clue lacks: {element}', 435, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.clueFoundLater', '线索发现日期 {foundOn} 晚于登记日期 {on}', 'the clue was found on {foundOn}, after {on}, the day of its registration', 436, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.noOtherParty', '没有其他当事人', 'there is no other party', 437, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.partyRepeated', '当事人“{name}”重复', 'the party "{name}" is there already', 438, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.partyUnknown', '案件没有当事人“{party}”', 'the case has no party "{party}"', 439, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.jointPartOpen', '当事人“{party}”的部分尚未结案，不得归档', 'the part of the party "{party}" is not closed yet, so the case is not filed in the archive', 440, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.notSplitOff', '案件 {from} 没有分出案件 {caseCode}', 'case {from} has no part that was split off as {caseCode}', 441, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.correctionChangesContent', '补正、更正不得改变决定内容：{element}', 'a correction does not change what was decided: {element}', 442, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.correctionAffectsRights', '未确认补正、更正对当事人的合法权益没有实际影响', 'nobody stated that the correction leaves the rights of the party unaffected', 443, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.correctionIncomplete', '补正、更正缺少：{element}', 'the correction lacks: {element}', 444, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.correctionEmpty', '补正、更正没有改动任何文字', 'the correction changes nothing', 445, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'penalty.correctionEarly', '补正、更正的日期 {on} 早于决定日期 {decidedOn}', 'the correction of {on} is earlier than the decision of {decidedOn}', 446, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.taskCount', '{plan} 公布的任务数是 {published} 项，资料列有 {listed} 项', '{plan} is published with {published} tasks, the data lists {listed}', 447, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.titleUnknown', '{plan} 的任务 {task} 名称未见公布文本，不作推测', 'the title of task {task} of {plan} was not seen in a published text and is not guessed', 448, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.unknownAspect', '任务 {task} 所属方面 {aspect} 不在计划的方面之中', 'task {task} names the aspect {aspect}, which the plan does not have', 449, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.duplicate', '编号 {id} 出现不止一次', 'the id {id} stands more than once', 450, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.goalOutsideTerm', '目标 {goal} 的期限 {by} 不在计划期 {from} 至 {through} 之内', 'the goal {goal} is due on {by}, outside the term from {from} through {through}', 451, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.emptyTerm', '计划期自 {from} 至 {through} 不含任何一天', 'the term from {from} through {through} has no day', 452, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.uncited', '{id} 没有写明出处', '{id} names no source', 453, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.otherPlan', '台账事项 {entry} 属于计划 {actual}，不属于 {plan}', 'entry {entry} belongs to the plan {actual}, not to {plan}', 454, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.unknownTask', '台账事项 {entry} 的任务 {task} 不在计划之中', 'entry {entry} serves the task {task}, which the plan does not have', 455, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.dueOutsideTerm', '台账事项 {entry} 的期限 {due} 晚于计划期最后一日 {through}', 'entry {entry} is due on {due}, after the last day of the plan, {through}', 456, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.dueBeforeStart', '台账事项 {entry} 的期限 {due} 早于开始日期 {start}', 'entry {entry} is due on {due}, before it starts on {start}', 457, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.completedBeforeStart', '台账事项 {entry} 的完成日期 {completed} 早于开始日期 {start}', 'entry {entry} is completed on {completed}, before it starts on {start}', 458, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.completedWithoutEvidence', '台账事项 {entry} 已标为完成，但没有任何佐证材料', 'entry {entry} is marked as completed and has no evidence at all', 459, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.evidenceAfterCompletion', '台账事项 {entry} 的佐证材料“{title}”日期 {on} 晚于完成日期 {completed}', 'the evidence "{title}" of entry {entry} is dated {on}, after the completion on {completed}', 460, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.reportsOutOfOrder', '台账事项 {entry} 的进展报告日期 {on} 早于前一报告或者开始日期 {before}', 'a progress report of entry {entry} is dated {on}, before the one before it or the start, {before}', 461, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'plan.noEntry', '任务 {task} 在台账中没有任何事项', 'the task {task} has no entry in the ledger', 462, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.notWire', '记录内容只用字符串、整数、布尔值、空值、数组和对象：{actual}', 'a record holds only strings, integers, booleans, null, arrays and objects: {actual}', 463, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.notInteger', '数字应为不超过 2⁵³ 的整数，小数写作字符串：{actual}', 'a number must be an integer below 2⁵³; a decimal is written as a string: {actual}', 464, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.loneSurrogate', '文字含有不成对的代理码元，无法写成 UTF-8：{text}', 'the text has a lone surrogate and cannot be written as UTF-8: {text}', 465, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.tooDeep', '嵌套超过 {limit} 层', 'the value is nested deeper than {limit} levels', 466, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.tooLarge', '一项内容超过 {limit} 个值', 'one item holds more than {limit} values', 467, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.caseCodeMissing', '缺少案件编号', 'the case code is missing', 468, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.kindMissing', '缺少记录事项', 'the kind of the item is missing', 469, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.hasherDiffers', '记录用 {expected} 算法，所给的是 {actual}', 'the record uses {expected}, the hasher given is {actual}', 470, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.timeBackwards', '时刻 {at} 早于上一项的 {previous}', '{at} is earlier than {previous} of the item before', 471, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.headerMalformed', '不是全过程记录：“{field}”缺失或者类型不对', 'not a case record: "{field}" is missing or of another type', 472, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemMalformed', '第 {index} 项不是记录项：“{field}”缺失或者类型不对', 'item {index} is not a record item: "{field}" is missing or of another type', 473, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.schemaUnknown', '记录的格式版本应为 {supported}，实为 {actual}', 'the schema of the record must be {supported}, not {actual}', 474, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.startChanged', '记录的起点被改动：案件编号、算法或者格式版本与起点摘要不符', 'the start of the record was changed: case code, algorithm or schema do not give its hash', 475, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemChanged', '第 {index} 项被改动：内容与摘要不符', 'item {index} was changed: its content does not give its hash', 476, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemMissing', '第 {index} 项缺失', 'item {index} is missing', 477, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemMoved', '第 {index} 项被移到第 {position} 位', 'item {index} was moved to position {position}', 478, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemRepeated', '第 {index} 项在第 {position} 位重复出现', 'item {index} stands a second time, at position {position}', 479, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.linkBroken', '第 {index} 项没有接上前一项：前一项或者本项被替换', 'item {index} does not follow from the one before: one of the two was replaced', 480, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemBackDated', '第 {index} 项倒签：{at} 早于上一项的 {previous}', 'item {index} is back-dated: {at} is earlier than {previous} of the item before', 481, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.anchorDiffers', '前 {count} 项与存证的摘要不符：记录在存证后被重写', 'the first {count} items do not give the anchored hash: the record was rewritten since', 482, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemsMissing', '第 {from} 项至第 {to} 项缺失', 'items {from} to {to} are missing', 483, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemBeforeWitness', '第 {index} 项倒签：写明 {at}，而在其之前的摘要已于 {witnessed} 存证', 'item {index} is back-dated: it says {at}, but the head before it was witnessed at {witnessed}', 484, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.itemAfterWitness', '第 {index} 项的时刻 {at} 晚于存证时间 {witnessed}', 'item {index} says {at}, later than {witnessed}, when its head was witnessed', 485, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.recordingReversed', '{after} 早于 {before}', '{after} is earlier than {before}', 486, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.requirementMissing', '第 {index} 项缺少记录：{labelZh}', 'item {index} lacks a record: {label}', 487, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.requirementUnknown', '记录要求中没有事项 {requirement}', 'the policy has no requirement {requirement}', 488, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.attachmentOfNothing', '附件所记的第 {of} 项不存在、在附件之后，或者不需要记录“{requirement}”', 'the attachment is of item {of}, which is not there, comes after it, or does not call for "{requirement}"', 489, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.mediumDiffers', '第 {index} 项的“{labelZh}”应当用另一种形式记录', 'item {index} asks for another medium: {label}', 490, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.attachedBeforeStep', '附件的时刻 {at} 早于所记步骤的 {step}', 'the attachment at {at} is earlier than the step that it documents, at {step}', 491, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.visitNotCovered', '应当自到达现场起至离开现场止无间断记录', 'the recording must run from the arrival on the site until the departure', 492, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.recordingBroken', '应当无间断的音像记录自 {from} 至 {until} 中断：{reason}', 'a recording that may not break off does from {from} until {until}: {reason}', 493, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.storedLate', '音像记录于 {stored} 储存，最后一日是 {last}', 'the recording was stored on {stored}; the last day was {last}', 494, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.storageUnknown', '自 {from} 起的储存期限算不出：工作日未知', 'the term for storage from {from} cannot be told: working days are not known', 495, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.packageMalformed', '导出清单不是本格式，或者“{field}”缺失、类型不对', 'not a manifest of an export, or "{field}" is missing or of another type', 496, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.manifestChanged', '导出清单被改动：内容与摘要不符', 'the manifest was changed: its content does not give its digest', 497, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.headDiffers', '记录的摘要与导出清单不符', 'the head of the record differs from the manifest', 498, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.fileMissing', '文件 {file} 缺失', 'the file {file} is missing', 499, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.fileChanged', '文件 {file} 被改动：摘要或者大小不符', 'the file {file} was changed: its digest or size differs', 500, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.fileUnlisted', '文件 {file} 不在清单之中', 'the file {file} is not in the manifest', 501, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.fileTwice', '路径 {file} 对应两个不同的文件', 'the path {file} stands for two different files', 502, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.timeNotTrusted', '{authority} 的时间凭据不能证明清单在 {at} 已经存在', 'the token of {authority} does not prove that the manifest existed at {at}', 503, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'record.exportedBeforeItem', '导出时刻 {at} 早于最后一项的 {last}', 'the export at {at} is earlier than the last item, at {last}', 504, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateNone', '没有行政执法证件', 'there is no enforcement certificate', 505, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateNotYet', '证件 {number} 自 {from} 起有效', 'certificate {number} is valid from {from}', 506, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateExpired', '证件 {number} 有效期至 {through}', 'certificate {number} was valid through {through}', 507, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateSuspended', '证件 {number} 自 {from} 起暂扣', 'certificate {number} is suspended from {from}', 508, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateRevoked', '证件 {number} 已于 {on} 撤销', 'certificate {number} was revoked on {on}', 509, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.auxiliary', '“{officer}”是执法辅助人员，不得作为执法人员实施执法、作出决定', '"{officer}" is an auxiliary and neither enforces nor decides as an officer', 510, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.noOfficerBeside', '辅助人员“{officer}”须在执法人员指导、监督下工作：具备资格的执法人员有 {qualified} 名，要求不少于 {required} 名', 'auxiliary "{officer}" works under officers: {qualified} qualified officers are there, {required} are needed', 511, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.personnelUnknown', '没有说明“{officer}”的人员类别', 'it is not stated what kind of personnel "{officer}" is', 512, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateOfOtherBody', '证件 {number} 是为“{issuedFor}”制发的，不是“{body}”', 'certificate {number} was issued for "{issuedFor}", not for "{body}"', 513, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.notMember', '执法人员“{officer}”在 {on} 不在“{body}”任职', 'officer "{officer}" does not belong to "{body}" on {on}', 514, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.bodyNotConfirmed', '“{body}”在 {on} 没有经确认的行政执法主体资格', 'body "{body}" is not confirmed as an enforcement body on {on}', 515, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.beforeAct', '{on} 早于 {from}，当时的规定未收录', '{on} is before {from}; the rules of that time are not in the register', 516, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.bodyOutsideLine', '“{body}”不在“{line}”领域执法', 'body "{body}" does not enforce in the line "{line}"', 517, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.officerOutsideLine', '执法人员“{officer}”没有“{line}”领域的资格', 'officer "{officer}" is not qualified in the line "{line}"', 518, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.bodyLacksItem', '“{body}”在 {on} 不行使事项“{item}”', 'body "{body}" does not exercise item "{item}" on {on}', 519, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.entrustmentItemUnknown', '“{body}”受委托执法，须说明事项', 'body "{body}" acts under an entrustment: the item must be named', 520, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.notEntrusted', '“{body}”在 {on} 没有包含事项“{item}”的委托书', 'body "{body}" has no entrustment that covers item "{item}" on {on}', 521, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.entrustmentUnpublished', '“{body}”的委托书在 {on} 尚未向社会公布', 'the entrustment of "{body}" is not published on {on}', 522, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.measureEntrusted', '行政强制措施权不得委托，“{body}”是受委托组织', 'the power to take coercive measures cannot be entrusted, and "{body}" is an entrusted organisation', 523, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.recusalUnknown', '没有说明执法人员“{officer}”是否应当回避', 'it is not stated whether officer "{officer}" must withdraw', 524, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.recused', '执法人员“{officer}”应当回避', 'officer "{officer}" must withdraw', 525, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.recusalPending', '对执法人员“{officer}”的回避申请尚未决定；决定作出之前不停止调查', 'a request that officer "{officer}" withdraw is undecided; the investigation does not stop meanwhile', 526, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.trainingShort', '{year} 年培训 {hours} 学时，要求不少于 {required} 学时', 'training of {hours} class hours in {year}, below the {required} that are asked for', 527, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.trainingUnknown', '没有 {year} 年的培训学时', 'the class hours of {year} are not recorded', 528, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.reviewerUnqualified', '执法人员“{officer}”初次从事法制审核，没有法律职业资格', 'officer "{officer}" is new to legal review and lacks the legal professional qualification', 529, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.reviewerHistoryUnknown', '执法人员“{officer}”没有法律职业资格，且不能确定是否初次从事法制审核', 'officer "{officer}" lacks the legal professional qualification, and whether legal review is new to them is not established', 530, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.reviewerInvestigated', '执法人员“{officer}”是本案办案人员，不得审核本案', 'officer "{officer}" investigated this case and cannot review it', 531, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.emptyTenure', '自 {from} 至 {until} 的时段不含任何一天', 'the days from {from} until {until} are none', 532, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.certificateDates', '证件 {number} 的有效期自 {from} 至 {through}，起止颠倒', 'certificate {number} is valid from {from} through {through}, which is the wrong way round', 533, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.trainingYearTwice', '{year} 年的培训学时有两条记录', 'the training of {year} is recorded twice', 534, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.birthDiffers', '出生日期与身份证件不一致', 'the date of birth differs from that of the document', 535, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.categoryDiffers', '统一社会信用代码的机构类别 {category} 与当事人类型 {kind} 不一致', 'category {category} of the unified social credit code does not fit a party of kind {kind}', 536, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.itemTypeDiffers', '基本编码的事项类型 {type} 与职权类型 {kind} 不一致', 'type {type} of the basic item code does not fit an item of kind {kind}', 537, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.idTwice', '编号“{id}”出现两次', 'the id "{id}" occurs twice', 538, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.unknownBody', '“{id}”不是所给的行政执法主体', '"{id}" is not among the given bodies', 539, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.unknownItem', '“{id}”不是所给的事项', '"{id}" is not among the given items', 540, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.superiorCycle', '“{id}”是自己的上级', '"{id}" is its own superior', 541, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.superiorNotHigher', '“{id}”的上一级业务主管部门“{superior}”层级不更高', 'the superior in line of "{id}", "{superior}", is not of a higher level', 542, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.entrusterNotOrgan', '“{by}”不是行政机关，不得委托', '"{by}" is not an administrative organ and cannot entrust', 543, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.itemLevel', '“{body}”的层级不在事项“{item}”的行使层级之内', 'the level of "{body}" is not among those of item "{item}"', 544, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.itemIdDiffers', '事项“{history}”的版本写的是“{id}”', 'a version in the history of item "{history}" is of "{id}"', 545, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.townCodeSystemMissing', '没有写明区划代码的代码体系；乡级代码离开代码体系没有意义', 'the code system of the division code is not stated; a town code means nothing without it', 546, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.codeSystemDiffers', '代码 {code} 的位数与代码体系“{system}”不符：县级以上六位，乡级九位', 'code {code} has not the length of code system "{system}": six digits at and above the county, nine for a town', 547, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionUnknown', '区划表中没有代码体系“{system}”的 {code}：缺 {segment}', 'the table of divisions lacks {code} of code system "{system}": {segment} is missing', 548, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionRetired', '{code}（{name}）已停用（{until}），并入 {heirs}', '{code} ({name}) is retired ({until}); its area went to {heirs}', 549, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionNotYet', '{code}（{name}）自 {from} 起才有', '{code} ({name}) exists only from {from}', 550, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionUndated', '{code}（{name}）已停用，停用日期未知，{on} 是否仍在用不能确定', '{code} ({name}) is retired on a day that is not known; whether it stood on {on} is not established', 551, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionUnverified', '{code}（{name}）的资料截至 {asOf}，对 {on} 未经核实', 'the source for {code} ({name}) is of {asOf} and is not verified for {on}', 552, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionLevel', '代码 {code} 的层级不是“{level}”', 'the level of code {code} is not "{level}"', 553, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionTwice', '代码体系“{system}”的 {code} 同一天属于两个区划', '{code} of code system "{system}" belongs to two divisions on one day', 554, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionParentMissing', '{code} 没有写明上级区划', 'the parent of {code} is not stated', 555, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionParentUnknown', '{code} 的上级区划 {parent} 不在区划表中', 'the parent {parent} of {code} is not in the table', 556, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'registry.divisionParentNotHigher', '{code} 的上级区划 {parent} 层级不更高', 'the parent {parent} of {code} is not of a higher level', 557, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.factMissing', '是否应当法制审核尚不能确定，缺少事实：{fact}', 'whether a legal review is needed is not known yet: {fact} is missing', 558, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.materialMissing', '缺少送审材料：{nameZh}（{material}）', 'review material is missing: {name} ({material})', 559, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.materialUnknown', '是否应有该送审材料尚不清楚：{nameZh}（{material}）', 'whether this review material must be there is not known: {name} ({material})', 560, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.discussionTooFew', '集体讨论应有两名以上负责人，现有 {count} 名', 'a collective discussion needs two or more heads, there are {count}', 561, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.discussionUnrecorded', '集体讨论没有记录', 'the collective discussion has no record', 562, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.discussionRecused', '应当回避的负责人“{name}”参加了集体讨论', '{name}, who must withdraw, took part in the discussion', 563, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.discussionUnsigned', '负责人“{name}”没有在集体讨论记录上签字确认', '{name} did not sign the record of the discussion', 564, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.opinionMissing', '集体讨论记录没有负责人“{name}”的意见', 'the record of the discussion lacks the opinion of {name}', 565, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.opinionForeign', '“{name}”不是参加讨论的负责人，其意见不是讨论意见', '{name} did not take part as a head, so the opinion is none of the discussion', 566, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.opinionEmpty', '负责人“{name}”的意见没有内容', 'the opinion of {name} is empty', 567, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.superiorUnknown', '“{body}”的上一级业务主管部门不明', 'the superior in line of "{body}" is not known', 568, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.superiorAmbiguous', '“{body}”有多个可能的上一级业务主管部门：{found}', '"{body}" has several possible superiors in line: {found}', 569, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.superiorCircular', '业务主管部门的上下级关系绕回“{body}”', 'the superiors in line lead back to "{body}"', 570, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.officersNone', '“{body}”没有持有效证件的执法人员，审核人员占比无从计算', '"{body}" has no officer with a certificate in force, so no share can be computed', 571, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.reviewersTooFew', '“{body}”有执法人员 {officers} 名，法制审核人员应不少于 {required} 名，现有 {reviewers} 名', '"{body}" has {officers} officers and needs {required} legal reviewers, there are {reviewers}', 572, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.reviewersUnclear', '“{body}”有 {unclear} 名审核人员的资格尚不清楚', 'of {unclear} reviewers of "{body}" nobody knows whether they are qualified', 573, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.decisionUnreviewed', '“{body}”于 {decidedOn} 作出的决定应当法制审核而未审核', 'the decision of "{body}" on {decidedOn} needed a legal review and had none', 574, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.decisionAgainstOpinion', '“{body}”的法制审核未通过，仍于 {decidedOn} 作出决定', '"{body}" decided on {decidedOn} although its legal review had not passed', 575, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.decisionBeforeReview', '“{body}”于 {decidedOn} 作出决定，法制审核在 {concludedOn} 才通过', '"{body}" decided on {decidedOn}, and its legal review passed only on {concludedOn}', 576, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.decisionDiffers', '案件 {caseCode} 作出的决定与送审的决定不一致，应当另行审核', 'the decision in case {caseCode} is not the one that was reviewed; it needs its own review', 577, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.decisionUncompared', '案件 {caseCode} 作出的决定与送审的决定是否一致，没有核对', 'nobody compared the decision in case {caseCode} with the one that was reviewed', 578, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.rubricPoints', '评查标准各部分的分值合计应为 100 分，实为 {total}', 'the parts of a scoring table must add up to 100 points, not {total}', 579, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.rubricTwice', '评查标准中编号 {id} 出现不止一次', 'the id {id} stands more than once in the scoring table', 580, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.rubricDeduction', '扣分项 {id} 每次扣 {each} 分：应大于零，且不超过上限和所在部分的分值', 'the fault {id} takes off {each} each time; it must be above zero and within its limit and its part', 581, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.markUnknown', '评查标准中没有 {item}', 'the scoring table has no {item}', 582, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.markTimes', '{item} 的次数应为正整数', 'the times of {item} must be a positive integer', 583, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.markReason', '{item} 没有写明扣分理由', 'no reason is stated for {item}', 584, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.fileReviewNotInForce', '《广东省行政执法案卷评查办法》在 {on} 尚未施行', 'the Guangdong measures on case-file review were not in force on {on}', 585, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.sheetsMissing', '没有任何评查人的评分', 'there is no sheet of any reviewer', 586, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.sheetTwice', '评查人 {reviewer} 有不止一份评分', 'the reviewer {reviewer} has more than one sheet', 587, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.reviewerRecused', '{reviewer} 承办过本案或者应当回避，不得评查', '{reviewer} handled the case or must withdraw, and may not review its file', 588, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.queryEmpty', '检索条件为空', 'the query asks for nothing', 589, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'review.weightNegative', '权重 {part} 不能为负', 'the weight of {part} cannot be negative', 590, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.supervisorKind', '监督主体类型应为 {kinds} 之一，实为 {actual}', 'the kind of a supervisor is one of {kinds}, got {actual}', 591, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.emptyPeriod', '自 {from} 至 {until} 的时段不含任何一天', 'the days from {from} until {until} are none', 592, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.kindAtLevel', '{code}（{name}）属于“{levelZh}”，不能由“{kindZh}”承担行政执法监督', '{code} ({name}) is of the level "{level}" and is not supervised by a "{kind}"', 593, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.noGovernment', '{code}（{name}）只是统计单位，没有政府，不需要行政执法监督主体', '{code} ({name}) is a unit for statistics without a government and needs no supervisor', 594, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.hole', '{code}（{name}）在 {on} 没有行政执法监督主体', '{code} ({name}) has no supervisor of enforcement on {on}', 595, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.twoSupervisors', '{code}（{name}）在 {on} 有不止一个行政执法监督主体：{supervisors}', '{code} ({name}) has more than one supervisor of enforcement on {on}: {supervisors}', 596, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.personByPlanOnly', '“{supervisor}”是指定的专人：2026年2月1日起《行政执法监督条例》只写司法所，指定专人仅见于2023—2025年实施计划', '"{supervisor}" is a designated person: the regulation in force since 2026-02-01 names only justice offices, and the plan of 2023 to 2025 alone names designated persons', 597, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.divisionsUnverified', '有 {count} 个区划的资料对 {on} 未经核实', 'the source is not verified for {on} for {count} divisions', 598, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.divisionsUndated', '有 {count} 个停用代码的停用日期未知，{on} 是否仍在用不能确定，未计入', '{count} codes were retired on days that are not known; whether they stood on {on} is not established, and they are not counted', 599, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.nothingToCover', '区划表在 {on} 没有应当监督的区划', 'the table has no division to supervise on {on}', 600, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.recordOutOfOrder', '记录 {id} 的日期 {on} 早于前一记录的 {lastOn}', 'the record {id} is dated {on}, before the record before it, {lastOn}', 601, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundBackdated', '收到日期 {receivedOn} 早于制发日期 {issuedOn}', 'received on {receivedOn}, before it was issued on {issuedOn}', 602, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundTermMissing', '“{dutyZh}”没有法定期限，文书也没有写明，须由承办单位写明期限', 'no text and no document sets a term for "{duty}"; who holds the matter has to set one', 603, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundTermPast', '期限 {dueOn} 早于收到日期 {receivedOn}', 'the last day {dueOn} is before the receipt on {receivedOn}', 604, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundClueTermMissing', '来文成为监督线索，须写明研判的最后一日', 'the document is a clue: the last day to assess it has to be set', 605, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundDecisionUnknown', '来文涉及处罚决定 {decision}，但没有给出该决定', 'the document is on the penalty decision {decision}, which was not given', 606, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundOtherDecision', '来文涉及处罚决定 {decision}，给出的是 {known}', 'the document is on the penalty decision {decision}, but {known} was given', 607, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.inboundRefused', '来文不能成为复议、诉讼程序的步骤“{event}”（{outcome}）：{whyZh}', 'the document is no step "{event}" of the proceeding ({outcome}): {why}', 608, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverUnnamed', '移送须写明移送机关、接收机关、涉及的机关和事项', 'a hand-over names its sender, its recipient, the body and the matter', 609, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverToBody', '不能移送给所涉及的机关“{body}”本身', 'nothing is handed over to "{body}", the body that it is about', 610, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverLacks', '移送缺少：{contentZh}', 'the hand-over lacks: {content}', 611, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverContentUnknown', '移送材料“{content}”不在该种移送的材料之列', '"{content}" is no content of this hand-over', 612, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverStartMissing', '移送期限的起算未知：{startZh}', 'what the term to hand over runs from is not known: {start}', 613, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverLate', '应当在 {dueBy} 以前移送', 'it should have been handed over by {dueBy}', 614, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverBackdated', '移送的 {later} 早于应当在前的 {earlier}', 'it was handed over at {later}, before {earlier}, which it follows', 615, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverDayDiffers', '移送时刻 {sentAt} 不在移送日期 {on}', 'the instant of the sending {sentAt} is not on the day of the hand-over {on}', 616, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.handOverTermMissing', '没有法定的反馈期限，须由移送机关写明', 'no text sets a term to answer; the sender has to set one', 617, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.specialLevel', '专项监督由省级以上行政执法监督机构开展，实为“{level}”', 'special supervision is for provinces and above, got "{level}"', 618, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.specialLacks', '专项监督工作方案缺少：{contentZh}', 'the plan of the special supervision lacks: {content}', 619, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.specialNotApproved', '专项监督 {startedOn} 开始，此前未经 {government} 批准', 'the special supervision began on {startedOn} without the approval of {government}', 620, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.specialNotReported', '专项监督 {endedOn} 结束后没有向本级人民政府报告结果', 'no report to the government on the result of the special supervision that ended on {endedOn}', 621, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.circularUnverified', '监督案件 {id} 没有查明问题，不得通报或者公布', 'case {id} has no verified problem; nothing is circulated or published', 622, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.circularContent', '通报没有内容', 'the circular has no content', 623, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.circularScope', '通报须写明范围', 'who gets the circular has to be said', 624, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.circularConsent', '通报未经 {government} 同意（广东）', '{government} did not consent to the circular (Guangdong)', 625, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.proposalUnverified', '监督案件 {id} 没有查明违法或者明显不当，不得建议处理执法人员', 'case {id} has nothing verified as unlawful or manifestly improper; no measure against an officer is proposed', 626, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.proposalLacks', '处理建议缺少：{contentZh}', 'the proposal lacks: {content}', 627, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'supervision.proposalMeasure', '处理建议须写明批评教育、离岗教育、调离执法岗位或者取消执法资格', 'the proposal names criticism, training off the post, transfer or disqualification', 628, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.certifiedTooFew', '镇街 {town} 持证执法人员 {certified} 名，不足两名', 'town {town} has {certified} certified officers, fewer than two', 629, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.certifiedTooMany', '镇街 {town} 持证人员 {certified} 名多于执法人员 {officers} 名', 'town {town} has more certified officers ({certified}) than officers ({officers})', 630, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notFunded', '镇街 {town} 没有经费保障', 'town {town} has no funds for it', 631, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notEquipped', '镇街 {town} 没有装备', 'town {town} lacks the equipment', 632, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.reviewerNone', '镇街 {town} 没有法制审核人员，也没有协助审核的上级部门', 'town {town} has no legal reviewer and no superior that assists', 633, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.publishedBeforeDecision', '公告“{id}”的公布日期 {publishedOn} 早于决定日期 {decidedOn}', 'announcement "{id}" is published on {publishedOn}, before its decision of {decidedOn}', 634, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.effectiveBeforePublication', '公告“{id}”的生效日期 {effectiveOn} 早于公布日期 {publishedOn}', 'announcement "{id}" takes effect on {effectiveOn}, before its publication on {publishedOn}', 635, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.listedTwice', '公告“{id}”两次列出“{value}”', 'announcement "{id}" lists "{value}" twice', 636, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.startTwice', '公告“{id}”对 {division} 有两个起始时间', 'announcement "{id}" has two first days for {division}', 637, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.idTwice', '编号“{id}”出现两次', 'the id "{id}" occurs twice', 638, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.unknownItem', '事项“{item}”不在所给事项之中', 'item "{item}" is not given', 639, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.unknownBody', '“{body}”不在所给主体之中', 'body "{body}" is not given', 640, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.unknownTransition', '过渡规则“{transition}”不在所给规则之中', 'transition rule "{transition}" is not given', 641, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.placeUnknown', '区划表中没有 {place}', 'the table of divisions lacks {place}', 642, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.placeOutside', '{place} 不属于 {province}', '{place} is not a place of {province}', 643, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notTown', '{place} 不是乡镇或者街道', '{place} is not a town or subdistrict', 644, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.statisticalOnly', '{place} 只是统计上的乡级单位，没有政府或者办事处', '{place} is a town in statistics only, without a government or an office', 645, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.placeTooWide', '{place} 范围过大，须指明县级以下地点', '{place} is too wide: name a place in one county', 646, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.townWithoutBody', '镇街 {town} 没有对应的执法主体', 'town {town} has no enforcement body', 647, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.townBodyTwice', '镇街 {town} 有两个执法主体：{bodies}', 'town {town} has two enforcement bodies: {bodies}', 648, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notPenaltyItem', '“{item}”随“{carrier}”一并行使，但“{carrier}”不是处罚事项', '"{item}" travels with "{carrier}", which is not a penalty item', 649, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notTravelling', '“{item}”是“{kind}”事项，不属于随处罚权一并行使的种类', 'item "{item}" is of kind "{kind}", which does not travel with penalty powers', 650, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.startForNobody', '公告“{announcement}”没有 {division} 的镇街，该起始时间公告无所适用', 'announcement "{announcement}" reaches no town of {division}, whose first day therefore starts nothing', 651, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.zoneUnknown', '区划表中没有功能区“{zone}”', 'the table of divisions knows no zone "{zone}"', 652, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.zoneHolderUnknown', '{place} 由功能区“{zone}”管理，所给资料没有该功能区行使此事项的机关', '{place} is administered by the zone "{zone}", and no organ of it that exercises the item is given', 653, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.designatorNotSuperior', '“{by}”不是“{body}”的上级机关，不得指定管辖', '"{by}" is not a superior of "{body}" and cannot designate it', 654, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.emptyTenure', '自 {from} 至 {until} 的时段不含任何一天', 'the days from {from} until {until} are none', 655, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.overlap', '公告“{announcement}”与“{other}”对镇街 {town} 的事项“{item}”重叠赋权（同类 {count} 处）', 'announcement "{announcement}" gives town {town} item "{item}", which it has by "{other}" ({count} such cases)', 656, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.nothingHeld', '公告“{announcement}”所涉镇街 {town} 的事项“{item}”当时并未由其行使（同类 {count} 处）', 'announcement "{announcement}" is about item "{item}" of town {town}, which does not hold it then ({count} such cases)', 657, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.outsideCatalog', '公告“{announcement}”的事项“{item}”不在 {on} 施行的指导目录之内，也没有写明其他依据', 'item "{item}" of announcement "{announcement}" is not in the guiding catalog in force on {on}, and no other basis is named', 658, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.excludedField', '公告“{announcement}”的事项“{item}”属于不得赋权的领域“{field}”', 'item "{item}" of announcement "{announcement}" is of the excluded field "{field}"', 659, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.tooLarge', '事项与地点过多：{items} × {places}', 'too many items and places: {items} × {places}', 660, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.datesOutOfOrder', '日期顺序不对：{earlier} 应不晚于 {later}', 'the dates are out of order: {earlier} should not be after {later}', 661, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.itemNotInForce', '违法行为发生于 {on}，事项“{item}”当日没有施行', 'item "{item}" was not in force on {on}, the day of the conduct', 662, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.noHolder', '{on} 没有机关在 {place} 行使事项“{item}”', 'no body exercises item "{item}" in {place} on {on}', 663, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notAdopted', '没有公告将事项“{item}”交由镇街 {town} 行使', 'no announcement gives item "{item}" to town {town}', 664, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.decisionUnpublished', '{document} 尚未公布，不产生权力', 'decision {document} is not published and gives no power', 665, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.startNotAnnounced', '{document} 已公布，但镇街 {town} 的起始时间尚未公告', '{document} is published, but the first day for town {town} is not announced', 666, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.notYet', '镇街 {town} 依据 {document} 自 {from} 起行使', 'town {town} has it by {document} from {from} on', 667, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.takenBack', '事项“{item}”已依据 {document} 自 {on} 起从镇街 {town} 收回', 'item "{item}" was taken back from town {town} by {document} from {on} on', 668, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.deleted', '镇街 {town} 的事项“{item}”已依据 {document} 自 {on} 起取消', 'item "{item}" of town {town} was deleted by {document} from {on} on', 669, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.suspended', '镇街 {town} 的事项“{item}”已依据 {document} 自 {on} 起暂停', 'item "{item}" of town {town} is suspended by {document} from {on} on', 670, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.reservedCrossRegion', '跨区域案件由县级部门办理', 'a cross-region case stays with the county department', 671, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.reservedLargerInfluence', '县级部门认为影响较大的案件由县级部门办理', 'a case that the county department deems of larger influence stays with it', 672, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.transitionNotNamed', '{document} 没有写明在办案件的过渡规则', '{document} names no rule for cases in flight', 673, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.transitionSilent', '过渡规则“{transition}”没有规定此种案件由谁办理（{document}）', 'transition rule "{transition}" does not say who goes on with such a case ({document})', 674, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.possessionUnknown', '违法行为发生在 {on} 职权变动之前；如有单位此前已掌握线索而未立案，应当说明', 'the conduct is from before the power passed on {on}: say whether a unit already had the clue', 675, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.firstFilerUnknown', '两个以上机关有管辖权，由最先立案的机关管辖；没有说明谁最先立案', 'several bodies have jurisdiction and the first to file has the case; who filed first is not stated', 676, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.filedSameDay', '两个以上机关同日（{on}）立案，应当协商，协商不成的报请指定管辖', 'several bodies filed on the same day ({on}): they consult, else a superior designates', 677, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.disputed', '对管辖有争议，应当协商，协商不成的报请共同的上一级行政机关指定管辖', 'jurisdiction is disputed: the bodies consult, else their common superior designates one', 678, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.filingWithoutPower', '“{body}”已立案但没有管辖权', 'body "{body}" filed the case without jurisdiction', 679, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.possessionWithoutPower', '“{body}”在 {since} 掌握线索时没有管辖权', 'body "{body}" had no jurisdiction when it came into possession on {since}', 680, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.entrustmentUnpublished', '“{body}”的委托书尚未公布', 'the entrustment of "{body}" is not published', 681, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.otherBodyCompetent', '有管辖权的是“{body}”', 'the competent body is "{body}"', 682, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.townUnannounced', '镇街 {town} 的执法主体“{body}”没有任何已公布的赋权公告', 'no published announcement gives any item to "{body}" of town {town}', 683, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.exerciseUnannounced', '事项“{item}”载明由“{body}”行使，但该镇街在 {on} 没有依公告取得该事项', 'item "{item}" names "{body}", a town that has it by no announcement on {on}', 684, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.leftCatalog', '镇街在 {on} 仍行使事项“{item}”（{towns} 个），但当日施行的指导目录没有该事项，也没有写明其他依据', '{towns} towns still have item "{item}" on {on}, which the guiding catalog in force does not contain, and no other basis is named', 685, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.catalogOverlap', '目录版本“{version}”与“{other}”同时施行', 'catalog versions "{version}" and "{other}" are in force at once', 686, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.gap', '自 {from} 至 {until}，{place} 没有机关行使事项“{item}”（同类镇街 {towns} 个）', 'from {from} until {until} nobody exercises item "{item}" in {place} ({towns} towns)', 687, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.basisRepealed', '事项“{item}”的设定依据《{law}》已自 {on} 起废止', 'the basis of item "{item}", 《{law}》, is repealed from {on} on', 688, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.officersTooFew', '“{body}”在 {on} 有 {count} 名持有效证件的执法人员，不足两名', 'body "{body}" has {count} officers with a certificate in force on {on}, fewer than two', 689, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.noReviewer', '“{body}”在 {on} 没有符合条件的法制审核人员，由“{assists}”协助', 'body "{body}" has no qualified legal reviewer on {on}; "{assists}" assists', 690, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'township.noReviewerNorSuperior', '“{body}”在 {on} 没有符合条件的法制审核人员，也不知道上一级业务主管部门', 'body "{body}" has no qualified legal reviewer on {on}, and no superior in line is known', 691, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.unknownState', '程序“{machine}”没有状态“{status}”', 'machine "{machine}" has no state "{status}"', 692, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.unknownEvent', '程序“{machine}”没有事件“{event}”', 'machine "{machine}" has no event "{event}"', 693, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.notAccepted', '状态“{status}”不接受事件“{event}”', 'state "{status}" does not accept event "{event}"', 694, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.malformed', '状态、事件或者事实缺少应有的内容：{detail}', 'the state, the event or the facts lack what they should hold: {detail}', 695, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.snapshotMalformed', '快照应为含 kind、schema、state 的对象', 'a snapshot is an object with kind, schema and state', 696, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.snapshotKind', '快照属于“{actual}”，不属于“{expected}”', 'the snapshot is of "{actual}", not of "{expected}"', 697, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.snapshotTooNew', '快照的结构版本 {actual} 高于本程序的 {supported}，不得覆盖', 'the snapshot has schema {actual}, newer than {supported} here; do not overwrite it', 698, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.eventMalformed', '存下的事件应为含 type 的对象，并写明结构版本', 'a stored event is an object with a type, and its schema is told', 699, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.eventTooNew', '事件的结构版本 {actual} 高于本程序的 {supported}，不得覆盖', 'the event has schema {actual}, newer than {supported} here; do not overwrite it', 700, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.migrationFailed', '迁移“{migration}”未能处理存下的内容', 'migration "{migration}" could not handle what was stored', 701, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.unreachable', '没有路径到达状态“{status}”', 'no path reaches state "{status}"', 702, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.deadEnd', '非终态“{status}”没有出路', 'state "{status}" is not final and has no way out', 703, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.finalWithExit', '终态“{status}”仍有出路“{edge}”', 'final state "{status}" has the exit "{edge}"', 704, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.nondeterministic', '状态“{status}”对事件“{event}”有两条边：{edges}', 'state "{status}" has two edges for event "{event}": {edges}', 705, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.duplicateEdge', '边的名称重复：{edge}', 'two edges are named {edge}', 706, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.uncited', '边“{edge}”没有依据', 'edge "{edge}" cites nothing', 707, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.unknownEvidence', '边“{edge}”提到未声明的证明“{evidence}”', 'edge "{edge}" names the undeclared evidence "{evidence}"', 708, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.unknownActor', '边“{edge}”的行为人“{actor}”未声明', 'edge "{edge}" has the undeclared actor "{actor}"', 709, false, null, null);
insert into "zhifa_code" values ('problem-codes', 'workflow.migrationGap', '第 {schema} 版结构没有迁移', 'there is no migration to schema {schema}', 710, false, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'marketSupervision', '市场监管', 'market supervision', 1, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'ecologicalEnvironment', '生态环境', 'ecological environment', 2, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'agriculture', '农业', 'agriculture', 3, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'transport', '交通运输', 'transport', 4, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'construction', '住房城乡建设', 'housing and urban-rural construction', 5, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'medicalInsurance', '医疗保障', 'medical insurance', 6, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'tourism', '旅游', 'tourism', 7, true, null, null);
insert into "zhifa_code" values ('procedure-overlays', 'publicSecurity', '治安管理', 'public security', 8, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'timeBar', '追究时效', 'time bar', 1, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'timeBarOfHarm', '有危害后果的追究时效', 'time bar where harm was done', 2, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'clueCheck', '线索核查、立案期限', 'time to check the clue and file', 3, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'clueCheckExtension', '线索核查的延长', 'extension of the clue check', 4, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'clueCheckLongest', '延长后的线索核查、立案期限', 'time to check the clue and file, extended', 5, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'decisionTerm', '办案期限', 'time to decide', 6, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'evidencePreservation', '先行登记保存的处理期限', 'time to decide on preserved evidence', 7, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'statementWindow', '陈述、申辩期限', 'time for a statement or defence', 8, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'hearingRequest', '要求听证的期限', 'time to ask for a hearing', 9, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'hearingThresholdCitizen', '公民听证数额', 'hearing threshold for a citizen', 10, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'hearingThresholdOrganisation', '法人或者其他组织听证数额', 'hearing threshold for an organisation', 11, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'legalReview', '法制审核期限', 'time for legal review', 12, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'legalReviewExtension', '法制审核的延长', 'extension of legal review', 13, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'collectiveDiscussionAmount', '集体讨论的数额', 'amount for collective discussion', 14, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'decisionService', '决定书送达期限', 'time to serve the decision', 15, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'announcementService', '公告送达的期限', 'service by announcement', 16, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'payment', '缴纳罚款的期限', 'time to pay the fine', 17, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'penaltyDisclosure', '处罚决定公开的期限', 'time to publish the decision', 18, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'summaryFineCeilingCitizen', '当场处罚公民的罚款上限', 'ceiling of an on-the-spot fine for a citizen', 19, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'summaryFiling', '当场处罚的备案期限', 'time to report an on-the-spot decision', 20, true, null, null);
insert into "zhifa_code" values ('procedure-topics', 'caseClosing', '结案审批期限', 'time to close the case', 21, true, null, null);
insert into "zhifa_code" values ('procedures', 'ordinary', '普通程序', 'ordinary procedure', 1, true, null, null);
insert into "zhifa_code" values ('procedures', 'summary', '简易程序', 'summary procedure', 2, true, null, null);
insert into "zhifa_code" values ('profit-signs', 'fineTarget', '下达罚没指标', 'a target for fines is set', 1, true, null, null);
insert into "zhifa_code" values ('profit-signs', 'assessmentLinked', '罚没收入与考核挂钩', 'assessment depends on fines', 2, true, null, null);
insert into "zhifa_code" values ('profit-signs', 'incomeReturned', '返还罚没款项', 'fines are returned to the body', 3, true, null, null);
insert into "zhifa_code" values ('profit-signs', 'crossRegion', '违规异地执法', 'unlawful enforcement in another region', 4, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'forProfit', '逐利检查', 'inspecting for profit', 1, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'disturbingBusiness', '干扰企业正常生产经营', 'disturbing the normal business', 2, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'wilfulPenalties', '任性处罚企业', 'penalising enterprises at will', 3, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'quotas', '下达检查指标', 'setting inspection quotas', 4, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'disguised', '变相检查', 'disguised inspection', 5, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'gifts', '接受馈赠、报酬、福利', 'taking gifts, pay or benefits', 6, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'banquets', '参加宴请、娱乐、旅游', 'joining banquets, entertainment or travel', 7, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'costs', '由企业支付费用或者转嫁检查费用', 'making the enterprise pay', 8, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'namedIntermediary', '强制接受指定中介服务', 'forcing a named intermediary on it', 9, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'presenceDemanded', '故意要求法定代表人到场', 'demanding the legal representative’s presence on purpose', 10, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'wantonMeasures', '肆意查封、扣押、冻结、责令停产停业', 'wanton sealing, seizing, freezing or ordering of stoppage', 11, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'appraisalByCounts', '将考核、预算与检查频次、罚款数额挂钩', 'tying appraisal or budget to counts or fines', 12, true, null, null);
insert into "zhifa_code" values ('prohibited-conduct', 'otherNames', '以观摩、督导、考察等名义行检查之实', 'inspecting under the name of a visit, guidance or study', 13, true, null, null);
insert into "zhifa_code" values ('proposal-grounds', 'major', '重大问题', 'major', 1, true, null, null);
insert into "zhifa_code" values ('proposal-grounds', 'notFollowed', '拒不执行监督文书', 'an earlier document was not followed', 2, true, null, null);
insert into "zhifa_code" values ('quality-dimensions', 'completeness', '完整性', 'completeness', 1, true, null, null);
insert into "zhifa_code" values ('quality-dimensions', 'validity', '规范性', 'validity', 2, true, null, null);
insert into "zhifa_code" values ('quality-dimensions', 'consistency', '一致性', 'consistency', 3, true, null, null);
insert into "zhifa_code" values ('quality-dimensions', 'timeliness', '及时性', 'timeliness', 4, true, null, null);
insert into "zhifa_code" values ('quality-dimensions', 'uniqueness', '唯一性', 'uniqueness', 5, true, null, null);
insert into "zhifa_code" values ('range-comparisons', 'heavier', '取较重', 'the heavier', 1, true, null, null);
insert into "zhifa_code" values ('range-comparisons', 'lighter', '取较轻', 'the lighter', 2, true, null, null);
insert into "zhifa_code" values ('range-ends', 'min', '下限', 'minimum', 1, true, null, null);
insert into "zhifa_code" values ('range-ends', 'max', '上限', 'maximum', 2, true, null, null);
insert into "zhifa_code" values ('range-rounding-modes', 'down', '向下', 'down', 1, true, null, null);
insert into "zhifa_code" values ('range-rounding-modes', 'up', '向上', 'up', 2, true, null, null);
insert into "zhifa_code" values ('range-rounding-modes', 'halfUp', '四舍五入', 'half up', 3, true, null, null);
insert into "zhifa_code" values ('range-rounding-modes', 'halfEven', '四舍六入五成双', 'half even', 4, true, null, null);
insert into "zhifa_code" values ('range-rounding-modes', 'inwards', '向幅度内', 'inwards', 5, true, null, null);
insert into "zhifa_code" values ('receipt-issuers', 'centralFinance', '国务院财政部门', 'central finance department', 1, true, null, null);
insert into "zhifa_code" values ('receipt-issuers', 'provincialFinance', '省级财政部门', 'provincial finance department', 2, true, null, null);
insert into "zhifa_code" values ('receipt-issuers', 'other', '其他', 'other', 3, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'recipient', '受送达人本人', 'the recipient in person', 1, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'cohabitingAdult', '同住成年家属', 'an adult of the family who lives with the recipient', 2, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'legalRepresentative', '法定代表人', 'the legal representative', 3, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'principal', '主要负责人', 'the principal', 4, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'receivingStaff', '负责收件的人', 'whoever receives documents for the organisation', 5, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'agent', '代理人', 'the agent', 6, true, null, null);
insert into "zhifa_code" values ('receiver-kinds', 'designatedReceiver', '指定的代收人', 'the receiver whom the recipient named', 7, true, null, null);
insert into "zhifa_code" values ('record-stages', 'start', '启动', 'start', 1, true, null, null);
insert into "zhifa_code" values ('record-stages', 'investigation', '调查取证', 'investigation', 2, true, null, null);
insert into "zhifa_code" values ('record-stages', 'decision', '审核、决定', 'review and decision', 3, true, null, null);
insert into "zhifa_code" values ('record-stages', 'service', '送达、执行', 'service and execution', 4, true, null, null);
insert into "zhifa_code" values ('record-stages', 'closing', '结案归档', 'closing and archiving', 5, true, null, null);
insert into "zhifa_code" values ('recusal-deciders', 'host', '听证主持人', 'the host of the hearing', 1, true, null, null);
insert into "zhifa_code" values ('recusal-deciders', 'head', '行政机关负责人', 'the head of the organ', 2, true, null, null);
insert into "zhifa_code" values ('recusal-decisions', 'pending', '待决定', 'pending', 1, true, null, null);
insert into "zhifa_code" values ('recusal-decisions', 'withdrawn', '回避', 'withdrawn from the case', 2, true, null, null);
insert into "zhifa_code" values ('recusal-decisions', 'refused', '驳回回避申请', 'refused', 3, true, null, null);
insert into "zhifa_code" values ('recusal-requesters', 'party', '当事人申请', 'the party', 1, true, null, null);
insert into "zhifa_code" values ('recusal-requesters', 'officer', '执法人员自行回避', 'the officer', 2, true, null, null);
insert into "zhifa_code" values ('referral-returns', 'declined', '不予立案', 'not filed', 1, true, null, null);
insert into "zhifa_code" values ('referral-returns', 'noCrime', '不构成犯罪', 'no crime', 2, true, null, null);
insert into "zhifa_code" values ('referral-returns', 'noProsecution', '不起诉', 'no prosecution', 3, true, null, null);
insert into "zhifa_code" values ('referral-returns', 'exemptFromPunishment', '免予刑事处罚', 'exempt from punishment', 4, true, null, null);
insert into "zhifa_code" values ('referral-returns', 'acquitted', '宣告无罪', 'acquitted', 5, true, null, null);
insert into "zhifa_code" values ('refusal-grounds', 'noCertificate', '执法人员未出示执法证件', 'the officers show no certificate', 1, true, null, null);
insert into "zhifa_code" values ('refusal-grounds', 'noCodeOrNotice', '无正当理由不出示检查码，也没有检查通知书', 'neither code nor notice is shown, without good reason', 2, true, null, null);
insert into "zhifa_code" values ('refusal-grounds', 'itemUnpublished', '检查事项未经公布', 'the item was not published', 3, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'confirmEligible', '资格审核通过', 'confirm that the conditions are met', 1, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'decline', '不予制发', 'decline', 2, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'failExam', '考试不合格', 'fail the exam', 3, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'passExam', '考试合格', 'pass the exam', 4, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'exemptExam', '免于考试', 'spare the exam', 5, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'issue', '制发证件', 'issue the certificate', 6, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'passYearlyCheck', '年度审验合格', 'pass the yearly check', 7, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'failYearlyCheck', '年度审验不合格，暂停使用', 'fail the yearly check', 8, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'suspend', '暂扣', 'suspend', 9, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'giveBack', '发还证件', 'give the certificate back', 10, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'revoke', '撤销', 'revoke', 11, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'requestReissue', '申请换发、补发', 'ask for a new certificate', 12, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'reissue', '换发、补发', 'issue a new certificate', 13, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'withdraw', '收回、注销', 'withdraw the certificate', 14, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-events', 'expire', '有效期届满', 'expire', 15, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'applied', '已申请', 'applied for', 1, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'declined', '不予制发', 'declined', 2, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'eligible', '资格审核通过，待考试', 'eligible for the exam', 3, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'examined', '考试合格，待制发', 'exam passed, to be issued', 4, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'inForce', '有效', 'in force', 5, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'suspended', '暂扣', 'suspended', 6, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'expired', '已过有效期', 'expired', 7, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'reissuing', '换发、补发中', 'being reissued', 8, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'revoked', '已撤销', 'revoked', 9, true, null, null);
insert into "zhifa_code" values ('registry-certificate-life-states', 'withdrawn', '已收回、注销', 'withdrawn', 10, true, null, null);
insert into "zhifa_code" values ('reliefs', 'noPenalty', '不予处罚', 'no penalty', 1, true, null, null);
insert into "zhifa_code" values ('reliefs', 'lighter', '从轻', 'lighter', 2, true, null, null);
insert into "zhifa_code" values ('reliefs', 'mitigated', '减轻', 'mitigated', 3, true, null, null);
insert into "zhifa_code" values ('reliefs', 'noSurcharge', '不予加处罚款', 'no surcharge', 4, true, null, null);
insert into "zhifa_code" values ('remedy-kinds', 'reconsideration', '行政复议', 'administrative reconsideration', 1, true, null, null);
insert into "zhifa_code" values ('remedy-kinds', 'litigation', '行政诉讼', 'administrative litigation', 2, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'upheld', '维持', 'upheld', 1, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'withdrawn', '撤回', 'withdrawn', 2, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'notAccepted', '不予受理', 'not accepted', 3, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'changed', '变更', 'changed', 4, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'partlyRevoked', '部分撤销', 'partly revoked', 5, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'revoked', '撤销', 'revoked', 6, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'confirmedUnlawful', '确认违法', 'confirmed unlawful', 7, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'confirmedVoid', '确认无效', 'confirmed void', 8, true, null, null);
insert into "zhifa_code" values ('remedy-outcomes', 'settled', '调解、和解', 'settled', 9, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'termReached', '公示达到规定时限要求', 'shown for the time required', 1, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'performed', '已经自觉履行处罚决定规定的义务', 'the penalty was performed', 2, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'harmRemoved', '已经主动消除危害后果和不良影响', 'harm and ill effects were removed', 3, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'notPunishedAgain', '未因同一类违法行为再次受到处罚', 'not punished again for the same kind', 4, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'onNoList', '未在经营异常名录和严重违法失信名单中', 'on no list of abnormal operation or serious breach', 5, true, null, null);
insert into "zhifa_code" values ('removal-conditions', 'notSevere', '不属于不得提前停止公示的较为严重行政处罚', 'no penalty that bars an early end', 6, true, null, null);
insert into "zhifa_code" values ('removal-reasons', 'termEnded', '公示期届满', 'the term ended', 1, true, null, null);
insert into "zhifa_code" values ('removal-reasons', 'earlyRemoval', '提前停止公示', 'removed early', 2, true, null, null);
insert into "zhifa_code" values ('resolve-policies', 'netCount', '相抵计数', 'net count', 1, true, null, null);
insert into "zhifa_code" values ('resolve-policies', 'mainCircumstance', '主要情节', 'main circumstance', 2, true, null, null);
insert into "zhifa_code" values ('resolve-policies', 'lightest', '取最轻', 'lightest', 3, true, null, null);
insert into "zhifa_code" values ('resolve-policies', 'heaviest', '取最重', 'heaviest', 4, true, null, null);
insert into "zhifa_code" values ('resolve-policies', 'inOrder', '依次适用', 'in order', 5, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'bodyOrOfficerUnqualified', '执法主体不合法、执法人员不具备执法资格', 'the body is not lawful or an officer is not qualified', 1, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'factsUnclear', '主要事实不清、证据不足', 'main facts unclear, evidence insufficient', 2, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'wrongLegalBasis', '法律依据错误', 'wrong legal basis', 3, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'procedureViolated', '违反法定程序', 'legal procedure violated', 4, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'manifestlyImproper', '执法决定明显不当', 'the decision is manifestly improper', 5, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'beyondPowers', '超越权限', 'beyond the powers', 6, true, null, null);
insert into "zhifa_code" values ('return-grounds', 'documentDefective', '法律文书不规范', 'a legal document is defective', 7, true, null, null);
insert into "zhifa_code" values ('review-contents', 'bodyAndOfficers', '执法主体、执法人员资格', 'qualification of body and officers', 1, true, null, null);
insert into "zhifa_code" values ('review-contents', 'factsAndEvidence', '事实、证据', 'facts and evidence', 2, true, null, null);
insert into "zhifa_code" values ('review-contents', 'lawAndDiscretion', '法律依据及行政裁量权的行使', 'legal basis and use of discretion', 3, true, null, null);
insert into "zhifa_code" values ('review-contents', 'procedure', '执法程序', 'procedure', 4, true, null, null);
insert into "zhifa_code" values ('review-contents', 'other', '法律、法规、规章规定的其他内容', 'what further provisions name', 5, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'form', '确定评查小组', 'form the group', 1, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'submitReport', '提交评查小组报告', 'submit the report of the group', 2, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'audit', '审核报告，必要时复评', 'audit the report, grade again where needed', 3, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'feedBack', '反馈评查对象', 'feed back to the body', 4, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'object', '申请复核', 'object', 5, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'recheck', '复核并书面告知', 'recheck and tell in writing', 6, true, null, null);
insert into "zhifa_code" values ('review-file-review-events', 'conclude', '形成总体报告并通报；复核后形成总体报告并通报', 'make the overall report known; make the overall report known after a recheck', 7, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'planned', '已制订方案', 'planned', 1, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'reviewing', '评查中', 'being reviewed', 2, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'reported', '已提交小组报告', 'group report submitted', 3, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'audited', '报告已审核', 'report audited', 4, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'fedBack', '已反馈', 'fed back', 5, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'objected', '已申请复核', 'objected', 6, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'rechecked', '已复核', 'rechecked', 7, true, null, null);
insert into "zhifa_code" values ('review-file-review-states', 'concluded', '已通报', 'concluded', 8, true, null, null);
insert into "zhifa_code" values ('review-grounds', 'publicInterest', '涉及重大公共利益', 'touches a major public interest', 1, true, null, null);
insert into "zhifa_code" values ('review-grounds', 'hearingHeld', '经过听证程序', 'went through a hearing', 2, true, null, null);
insert into "zhifa_code" values ('review-grounds', 'socialRisk', '可能造成重大社会影响或者引发社会风险', 'may cause major social impact or social risk', 3, true, null, null);
insert into "zhifa_code" values ('review-grounds', 'complex', '案件情况疑难复杂、涉及多个法律关系', 'is difficult and complex and touches several legal relations', 4, true, null, null);
insert into "zhifa_code" values ('review-grounds', 'otherProvision', '法律、法规、规章或者规范性文件规定应当审核', 'another provision asks for it', 5, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'submit', '送审', 'submit', 1, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'submitFirst', '送本部门初审', 'submit for the first review', 2, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'supplement', '补充送审材料；向协助审核的上级补充材料；向司法行政部门补充材料', 'supply materials; supply materials to the superior; supply materials to the judicial administration', 3, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'requestAssistance', '提请上级协助审核', 'ask the superior department to review', 4, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'extend', '延长审核期限；延长协助审核期限；延长司法行政部门审核期限', 'extend the term; extend the term of the superior; extend the term of the judicial administration', 5, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'pass', '审核通过；司法行政部门审核通过', 'pass; pass by the judicial administration', 6, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'passFirst', '初审通过', 'pass by the department', 7, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'forward', '报送司法行政部门审核', 'send on to the judicial administration', 8, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'return', '退回；司法行政部门退回', 'return; return by the judicial administration', 9, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'resubmit', '按审核建议处理后再次送审', 'follow the advice and submit again', 10, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'disagree', '对审核建议提出异议', 'disagree with the advice', 11, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'escalate', '协调不成，提请负责人决定', 'ask the heads, consultation having failed', 12, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'upholdAdvice', '集体讨论决定按审核建议处理', 'the heads uphold the advice', 13, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'reviewAgain', '集体讨论决定重新审核', 'the heads ask for a new opinion', 14, true, null, null);
insert into "zhifa_code" values ('review-legal-review-events', 'withdraw', '撤回送审', 'withdraw', 15, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'prepared', '待送审', 'ready for submission', 1, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'submitted', '已送审', 'submitted', 2, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'assisting', '上级协助审核中', 'reviewed by the superior', 3, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'firstPassed', '初审通过', 'passed by the department', 4, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'atJustice', '司法行政部门审核中', 'reviewed by the judicial administration', 5, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'passed', '审核通过', 'passed', 6, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'returned', '退回', 'returned', 7, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'consulting', '协调研究中', 'in consultation', 8, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'atHeads', '提请负责人决定', 'before the heads', 9, true, null, null);
insert into "zhifa_code" values ('review-legal-review-states', 'withdrawn', '已撤回送审', 'withdrawn', 10, true, null, null);
insert into "zhifa_code" values ('review-materials', 'proposedDecision', '拟作出的行政执法决定', 'the proposed decision', 1, true, null, null);
insert into "zhifa_code" values ('review-materials', 'facts', '事实', 'its facts', 2, true, null, null);
insert into "zhifa_code" values ('review-materials', 'evidence', '证据', 'its evidence', 3, true, null, null);
insert into "zhifa_code" values ('review-materials', 'legalBasis', '法律依据', 'its legal basis', 4, true, null, null);
insert into "zhifa_code" values ('review-materials', 'discretionRules', '行政裁量权适用规则', 'the rules of discretion applied', 5, true, null, null);
insert into "zhifa_code" values ('review-materials', 'investigationRecord', '调查取证记录', 'the investigation record', 6, true, null, null);
insert into "zhifa_code" values ('review-materials', 'hearingRecord', '听证笔录', 'the hearing record', 7, true, null, null);
insert into "zhifa_code" values ('review-materials', 'hearingReport', '听证报告', 'the hearing report', 8, true, null, null);
insert into "zhifa_code" values ('review-materials', 'riskAssessment', '风险评估报告', 'the risk assessment', 9, true, null, null);
insert into "zhifa_code" values ('review-materials', 'expertOpinion', '专家论证报告', 'the expert opinion', 10, true, null, null);
insert into "zhifa_code" values ('review-outcomes', 'pass', '通过', 'pass', 1, true, null, null);
insert into "zhifa_code" values ('review-outcomes', 'return', '退回', 'return', 2, true, null, null);
insert into "zhifa_code" values ('review-regimes', 'guangdong', '广东省', 'Guangdong', 1, true, null, null);
insert into "zhifa_code" values ('review-regimes', 'market', '市场监管', 'market regulation', 2, true, null, null);
insert into "zhifa_code" values ('review-regimes', 'agriculture', '农业', 'agriculture', 3, true, null, null);
insert into "zhifa_code" values ('review-regimes', 'construction', '住房城乡建设', 'construction', 4, true, null, null);
insert into "zhifa_code" values ('review-regimes', 'medicalInsurance', '医疗保障', 'medical insurance', 5, true, null, null);
insert into "zhifa_code" values ('rounding-modes', 'down', '向下', 'down', 1, true, null, null);
insert into "zhifa_code" values ('rounding-modes', 'up', '向上', 'up', 2, true, null, null);
insert into "zhifa_code" values ('rounding-modes', 'halfUp', '四舍五入', 'half up', 3, true, null, null);
insert into "zhifa_code" values ('rounding-modes', 'halfEven', '四舍六入五成双', 'half even', 4, true, null, null);
insert into "zhifa_code" values ('sanction-joins', 'all', '并处', 'all of them', 1, true, null, null);
insert into "zhifa_code" values ('sanction-joins', 'oneOf', '择一', 'one of them', 2, true, null, null);
insert into "zhifa_code" values ('sanction-subjects', 'unit', '单位', 'unit', 1, true, null, null);
insert into "zhifa_code" values ('sanction-subjects', 'responsiblePerson', '直接负责人员', 'responsible person', 2, true, null, null);
insert into "zhifa_code" values ('sanction-subjects', 'individual', '个人', 'individual', 3, true, null, null);
insert into "zhifa_code" values ('scan-profiles', 'guangdong', '广东省', 'Guangdong', 1, true, null, null);
insert into "zhifa_code" values ('scan-profiles', 'shenzhen', '深圳市', 'Shenzhen', 2, true, null, null);
insert into "zhifa_code" values ('scan-profiles', 'jiangmen', '江门市', 'Jiangmen', 3, true, null, null);
insert into "zhifa_code" values ('scan-profiles', 'hainan', '海南省（对照）', 'Hainan (comparator)', 4, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'fieldAdded', '增加可选字段', 'an optional field was added', 1, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'typeAdded', '增加类型', 'a type was added', 2, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'typeRemoved', '删去类型', 'a type was removed', 3, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'fieldRemoved', '删去字段', 'a field was removed', 4, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'requiredAdded', '增加必填字段', 'a required field was added', 5, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'becameRequired', '可选改为必填', 'a field became required', 6, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'becameOptional', '必填改为可选', 'a field became optional', 7, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'codeAdded', '增加代码', 'a code was added', 8, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'codeRemoved', '删去代码', 'a code was removed', 9, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'variantAdded', '增加联合的成员', 'a variant was added', 10, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'variantRemoved', '删去联合的成员', 'a variant was removed', 11, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'tagChanged', '改变联合的标签', 'the tag of a union changed', 12, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'kindChanged', '改变类型或者固定值', 'the type or the constant changed', 13, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'referenceChanged', '改变所引用的类型', 'another type is referred to', 14, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'narrowed', '限制收紧', 'a limit became narrower', 15, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'widened', '限制放宽', 'a limit became wider', 16, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'limitChanged', '改变写法要求', 'a pattern changed', 17, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'unknownFieldsRefused', '不再接受未知字段', 'unknown fields are no longer accepted', 18, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'unknownFieldsAccepted', '改为接受未知字段', 'unknown fields are accepted now', 19, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'ruleAdded', '增加模式之外的规则', 'a rule beyond the schema was added', 20, true, null, null);
insert into "zhifa_code" values ('schema-change-reasons', 'ruleRemoved', '删去模式之外的规则', 'a rule beyond the schema was removed', 21, true, null, null);
insert into "zhifa_code" values ('service-item-types', '10', '其他行政权力', 'other administrative power', 1, true, null, null);
insert into "zhifa_code" values ('service-item-types', '20', '公共服务', 'public service', 2, true, null, null);
insert into "zhifa_code" values ('service-item-types', '01', '行政许可', 'administrative licence', 3, true, null, null);
insert into "zhifa_code" values ('service-item-types', '02', '行政处罚', 'administrative penalty', 4, true, null, null);
insert into "zhifa_code" values ('service-item-types', '03', '行政强制', 'administrative compulsion', 5, true, null, null);
insert into "zhifa_code" values ('service-item-types', '04', '行政征收', 'administrative levy', 6, true, null, null);
insert into "zhifa_code" values ('service-item-types', '05', '行政给付', 'administrative payment', 7, true, null, null);
insert into "zhifa_code" values ('service-item-types', '06', '行政检查', 'administrative inspection', 8, true, null, null);
insert into "zhifa_code" values ('service-item-types', '07', '行政确认', 'administrative confirmation', 9, true, null, null);
insert into "zhifa_code" values ('service-item-types', '08', '行政奖励', 'administrative reward', 10, true, null, null);
insert into "zhifa_code" values ('service-item-types', '09', '行政裁决', 'administrative adjudication', 11, true, null, null);
insert into "zhifa_code" values ('service-methods', 'onTheSpot', '当场交付', 'handed over on the spot', 1, true, null, null);
insert into "zhifa_code" values ('service-methods', 'direct', '直接送达', 'direct service', 2, true, null, null);
insert into "zhifa_code" values ('service-methods', 'leaving', '留置送达', 'service by leaving', 3, true, null, null);
insert into "zhifa_code" values ('service-methods', 'entrusted', '委托送达', 'entrusted service', 4, true, null, null);
insert into "zhifa_code" values ('service-methods', 'forwarding', '转交送达', 'service by forwarding', 5, true, null, null);
insert into "zhifa_code" values ('service-methods', 'post', '邮寄送达', 'service by post', 6, true, null, null);
insert into "zhifa_code" values ('service-methods', 'electronic', '电子送达', 'electronic service', 7, true, null, null);
insert into "zhifa_code" values ('service-methods', 'announcement', '公告送达', 'service by announcement', 8, true, null, null);
insert into "zhifa_code" values ('settlement-ways', 'agreed', '协商', 'agreed', 1, true, null, null);
insert into "zhifa_code" values ('settlement-ways', 'designated', '指定管辖', 'designated', 2, true, null, null);
insert into "zhifa_code" values ('sharing-classes', 'unconditional', '无条件共享', 'shared without condition', 1, true, null, null);
insert into "zhifa_code" values ('sharing-classes', 'conditional', '有条件共享', 'shared on condition', 2, true, null, null);
insert into "zhifa_code" values ('sharing-classes', 'notShared', '不予共享', 'not shared', 3, true, null, null);
insert into "zhifa_code" values ('signature-marks', 'signed', '已签名', 'signed', 1, true, null, null);
insert into "zhifa_code" values ('signature-marks', 'refusalNotedByHost', '拒绝签名，主持人已注明', 'refusal noted by the host', 2, true, null, null);
insert into "zhifa_code" values ('signature-marks', 'refusalNoted', '拒绝签名，已注明', 'refusal noted', 3, true, null, null);
insert into "zhifa_code" values ('signature-marks', 'none', '没有签名', 'none', 4, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'party', '当事人', 'party', 1, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'agent', '代理人', 'agent', 2, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'thirdParty', '第三人', 'third party', 3, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'investigator', '调查人员', 'investigator', 4, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'witness', '证人', 'witness', 5, true, null, null);
insert into "zhifa_code" values ('signature-roles', 'other', '其他', 'other', 6, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '1', '机构编制', 'public sector staffing', 1, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '2', '外交', 'foreign affairs', 2, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '3', '司法行政', 'justice administration', 3, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '4', '文化', 'culture', 4, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '5', '民政', 'civil affairs', 5, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '6', '旅游', 'tourism', 6, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '7', '宗教', 'religion', 7, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '8', '工会', 'trade unions', 8, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', '9', '市场监管', 'market supervision', 9, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'A', '军队', 'armed forces', 10, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'G', '公安', 'public security', 11, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'J', '住房城乡建设', 'housing and construction', 12, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'N', '农业', 'agriculture', 13, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'Q', '侨联', 'returned overseas Chinese', 14, true, null, null);
insert into "zhifa_code" values ('social-credit-registrars', 'Y', '其他', 'other', 15, true, null, null);
insert into "zhifa_code" values ('special-plan-contents', 'responsible', '责任部门', 'responsible department', 1, true, null, null);
insert into "zhifa_code" values ('special-plan-contents', 'focus', '监督重点', 'focus', 2, true, null, null);
insert into "zhifa_code" values ('special-plan-contents', 'schedule', '进度安排', 'schedule', 3, true, null, null);
insert into "zhifa_code" values ('special-plan-contents', 'requirements', '工作要求', 'requirements', 4, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'law', '法律', 'law', 1, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'administrativeRegulation', '行政法规', 'administrative regulation', 2, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'judicialInterpretation', '司法解释', 'judicial interpretation', 3, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'localRegulation', '地方性法规', 'local regulation', 4, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'departmentalRule', '部门规章', 'departmental rule', 5, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'governmentRule', '地方政府规章', 'local government rule', 6, true, null, null);
insert into "zhifa_code" values ('statute-ranks', 'normativeDocument', '规范性文件', 'normative document', 7, true, null, null);
insert into "zhifa_code" values ('stop-grounds', 'respondent', '被申请人、被告认为需要停止', 'the respondent holds it necessary', 1, true, null, null);
insert into "zhifa_code" values ('stop-grounds', 'authority', '复议机关、人民法院认为需要停止', 'the authority or court holds it necessary', 2, true, null, null);
insert into "zhifa_code" values ('stop-grounds', 'applicant', '依申请裁定停止', 'on application', 3, true, null, null);
insert into "zhifa_code" values ('stop-grounds', 'byStatute', '法律规定停止', 'by statute', 4, true, null, null);
insert into "zhifa_code" values ('stop-grounds', 'detentionDeferred', '暂缓执行行政拘留', 'detention deferred', 5, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-events', 'coordinate', '组织协调', 'coordinate', 1, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-events', 'hear', '听取意见', 'hear a body', 2, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-events', 'agree', '取得一致意见', 'agree', 3, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-events', 'propose', '提出处理意见报政府', 'put a proposal before the government', 4, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-events', 'decide', '政府决定', 'decide', 5, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-states', 'received', '已收争议', 'received', 1, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-states', 'coordinating', '协调中', 'being coordinated', 2, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-states', 'agreed', '协调一致', 'agreed', 3, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-states', 'proposed', '已报政府决定', 'before the government', 4, true, null, null);
insert into "zhifa_code" values ('supervision-enforcement-dispute-states', 'decided', '政府已决定', 'decided by the government', 5, true, null, null);
insert into "zhifa_code" values ('supervision-findings', 'dutyNotPerformed', '应当履行而未履行行政执法职责', 'a duty is not performed', 1, true, null, null);
insert into "zhifa_code" values ('supervision-findings', 'unlawful', '违法', 'unlawful', 2, true, null, null);
insert into "zhifa_code" values ('supervision-findings', 'manifestlyImproper', '明显不当', 'manifestly improper', 3, true, null, null);
insert into "zhifa_code" values ('supervision-findings', 'unfounded', '未查明问题', 'no problem was found', 4, true, null, null);
insert into "zhifa_code" values ('supervision-instruments', 'letter', '行政执法监督督办函', 'supervision letter: a duty is to be performed', 1, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-instruments', 'opinion', '行政执法监督意见书', 'supervision opinion: what is unlawful or manifestly improper is to be corrected', 2, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-instruments', 'decision', '行政执法监督决定书', 'supervision decision of the government', 3, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-instruments', 'suggestion', '行政执法督察建议书', 'supervision suggestion (Guangdong)', 4, true, '2016-07-01', '2026-02-01');
insert into "zhifa_code" values ('supervision-instruments', 'guangdongDecision', '行政执法督察决定书', 'supervision decision of the government (Guangdong)', 5, true, '2016-07-01', '2026-02-01');
insert into "zhifa_code" values ('supervision-measures', 'selfCheck', '要求自查、说明情况', 'self-check and explanation', 1, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'inspection', '检查、访谈、暗访', 'inspection, interview, unannounced visit', 2, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'meeting', '座谈、听证、统计、评估', 'meeting, hearing, statistics, evaluation', 3, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'copying', '调阅、复制有关资料', 'reading and copying of materials', 4, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'interview', '约谈行政执法机关负责人或者相关责任人', 'talk with the head of the body or with who is responsible', 5, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'otherNecessary', '其他必要的措施', 'other necessary measures', 6, true, '2026-02-01', null);
insert into "zhifa_code" values ('supervision-measures', 'fileReading', '查阅、调取案卷和有关材料', 'reading and taking of case files', 7, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-measures', 'questioning', '询问并制作询问笔录', 'questioning with a record', 8, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-measures', 'siteInvestigation', '实地调查、勘验、录音录像', 'investigation on the site', 9, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-measures', 'appraisal', '委托鉴定、评估、检测、勘验', 'appraisal by a qualified organisation', 10, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-measures', 'symposium', '座谈会、论证会', 'meeting that hears parties and experts', 11, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-measures', 'otherByLaw', '法律、法规、规章规定的其他措施', 'other measures set by law', 12, true, '2016-07-01', null);
insert into "zhifa_code" values ('supervision-orders', 'perform', '履行职责', 'perform the duty', 1, true, null, null);
insert into "zhifa_code" values ('supervision-orders', 'correct', '改正', 'correct', 2, true, null, null);
insert into "zhifa_code" values ('supervision-orders', 'redo', '重新作出', 'do over', 3, true, null, null);
insert into "zhifa_code" values ('supervision-orders', 'revoke', '撤销', 'revoke', 4, true, null, null);
insert into "zhifa_code" values ('supervision-orders', 'confirmIllegal', '确认违法', 'confirm as unlawful', 5, true, null, null);
insert into "zhifa_code" values ('supervision-outcomes', 'corrected', '已纠正', 'corrected', 1, true, null, null);
insert into "zhifa_code" values ('supervision-outcomes', 'unfounded', '问题不成立', 'unfounded', 2, true, null, null);
insert into "zhifa_code" values ('supervision-outcomes', 'closedWithReasons', '说明理由结案', 'closed with reasons', 3, true, null, null);
insert into "zhifa_code" values ('supervision-outcomes', 'handledElsewhere', '由其他途径处理', 'handled elsewhere', 4, true, null, null);
insert into "zhifa_code" values ('supervision-sources', 'complaint', '投诉举报', 'complaint', 1, false, null, null);
insert into "zhifa_code" values ('supervision-sources', 'enterpriseChannel', '涉企行政执法诉求沟通机制', 'channel for enterprises', 2, false, null, null);
insert into "zhifa_code" values ('supervision-sources', 'hotline', '12345热线', 'hotline 12345', 3, false, null, null);
insert into "zhifa_code" values ('supervision-sources', 'dataAlert', '数据预警', 'alert from data', 4, false, null, null);
insert into "zhifa_code" values ('supervision-sources', 'fileReview', '案卷评查', 'review of case files', 5, false, null, null);
insert into "zhifa_code" values ('supervision-sources', 'linkage', '贯通协同移送', 'handed over by another supervision', 6, false, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'accept', '受理', 'accept', 1, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'decline', '不予受理', 'decline', 2, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'guide', '引导依法申请复议、提起诉讼', 'guide the party to its remedy', 3, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'list', '挂牌督办', 'list the case for supervision', 4, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'elevate', '提级监督', 'take the case over', 5, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'takeMeasure', '采取监督措施', 'take a measure', 6, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'verify', '查明', 'verify', 7, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'issueLetter', '制发督办函', 'issue a supervision letter', 8, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'issueOpinion', '制发意见书', 'issue a supervision opinion', 9, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'issueSuggestion', '发出督察建议书', 'issue a supervision suggestion', 10, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'proposeDecision', '重大问题报政府决定；逾期未纠正报政府决定；复核未纠正报政府决定', 'put a major matter before the government; put an expired document before the government; put an unfulfilled document before the government', 11, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'issueDecision', '制发监督决定书', 'issue a supervision decision', 12, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'issueGuangdongDecision', '发出督察决定书', 'issue a supervision decision of Guangdong', 13, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'notDecide', '政府未决定纠正', 'the government does not decide to correct', 14, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'receive', '收到文书', 'receive the document', 15, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'object', '提出异议', 'object', 16, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'requestReview', '申请上级复查', 'ask the superior for a review', 17, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'maintain', '维持文书', 'maintain the document', 18, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'withdrawDocument', '撤回文书', 'withdraw the document', 19, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'correctAtOnce', '当场纠正', 'correct on the spot', 20, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'report', '报送纠正情况', 'report the correction', 21, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'returnReport', '复核未通过，继续纠正；复核未当场纠正', 'send back after the recheck; not corrected, as the recheck finds', 22, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'close', '复核通过，结案', 'close after the recheck', 23, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'closeWithReasons', '说明理由结案', 'close with reasons', 24, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'handOver', '移送', 'hand over', 25, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'takeBack', '收回办理', 'take back', 26, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'closeHandedOver', '他处办结，结案', 'close as handled elsewhere', 27, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-events', 'join', '并入来文', 'join a document of another supervision', 28, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'received', '已收线索', 'clue received', 1, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'declined', '不予受理', 'declined', 2, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'guided', '已引导依法救济', 'party guided to its remedy', 3, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'accepted', '已受理', 'accepted', 4, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'verified', '已查明', 'verified', 5, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'atGovernment', '已报政府决定', 'before the government', 6, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'issued', '文书已制发', 'document issued', 7, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'correcting', '纠正中', 'being corrected', 8, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'objected', '异议处理中', 'objection being handled', 9, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'reviewing', '上级复查中', 'under review by the superior', 10, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'reported', '已报送纠正情况', 'correction reported', 11, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'correctedAtOnce', '已当场纠正', 'corrected on the spot', 12, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'handedOver', '已移送', 'handed over', 13, true, null, null);
insert into "zhifa_code" values ('supervision-supervision-case-states', 'closed', '已结案', 'closed', 14, true, null, null);
insert into "zhifa_code" values ('supervisor-kinds', 'justiceDepartment', '司法行政部门', 'justice administrative department', 1, true, null, null);
insert into "zhifa_code" values ('supervisor-kinds', 'justiceOffice', '司法所', 'justice office', 2, true, null, null);
insert into "zhifa_code" values ('supervisor-kinds', 'designatedPerson', '指定专人', 'designated person', 3, true, null, null);
insert into "zhifa_code" values ('tier-hits', 'unique', '唯一', 'unique', 1, true, null, null);
insert into "zhifa_code" values ('tier-hits', 'first', '首个', 'first', 2, true, null, null);
insert into "zhifa_code" values ('tier-hits', 'heaviest', '从重', 'heaviest', 3, true, null, null);
insert into "zhifa_code" values ('time-bar-regimes', 'general', '行政处罚法的一般规定', 'general', 1, true, null, null);
insert into "zhifa_code" values ('time-bar-regimes', 'ecology', '生态环境领域', 'ecology', 2, true, null, null);
insert into "zhifa_code" values ('time-bar-regimes', 'publicSecurity', '治安管理', 'public security', 3, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'matchCatalog', '核对指导目录', 'verify against the guiding catalog', 1, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'nameOtherBasis', '写明其他法定依据', 'name another legal basis', 2, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'assess', '评估承接能力', 'assess the capacity', 3, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'decide', '决定赋权', 'decide', 4, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'announce', '公告', 'announce', 5, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'announceStart', '公告起始时间；后续县公告起始时间', 'announce the first day; a further county announces its first day', 6, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'takeEffect', '施行', 'come into force', 7, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'evaluate', '评估', 'evaluate', 8, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'adjust', '公告调整部分事项', 'announce the adjustment of some items', 9, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'suspend', '公告暂停', 'announce the suspension', 10, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'resume', '公告恢复', 'announce the resumption', 11, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'takeBack', '公告收回', 'announce the take-back', 12, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'completeReturn', '收回生效', 'the take-back takes effect', 13, true, null, null);
insert into "zhifa_code" values ('township-adoption-events', 'abandon', '不予赋权', 'abandon', 14, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'proposed', '已提出', 'proposed', 1, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'sourced', '已核对事项来源', 'source of the items verified', 2, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'assessed', '已评估承接能力', 'capacity assessed', 3, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'decided', '已决定待公布', 'decided, not yet published', 4, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'handover', '已公告交接中', 'announced, handing over', 5, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'inForce', '施行中', 'in force', 6, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'suspended', '暂停', 'suspended', 7, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'returning', '已公告收回交接中', 'take-back announced, handing back', 8, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'takenBack', '已收回', 'taken back', 9, true, null, null);
insert into "zhifa_code" values ('township-adoption-states', 'abandoned', '不予赋权', 'abandoned', 10, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'openConsultation', '公开征求意见', 'open the consultation', 1, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'closeConsultation', '汇总意见', 'close the consultation', 2, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'passReview', '合法性审核通过', 'pass the legality review', 3, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'returnDraft', '审核退回修改；省人民政府退回修改', 'return the draft from the review; return the draft from the government', 4, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'submit', '报省人民政府', 'submit to the provincial government', 5, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'approve', '批准', 'approve', 6, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'publish', '公布', 'publish', 7, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'takeEffect', '施行', 'come into force', 8, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'supersede', '调整（新版本替代）', 'adjust: a new version takes over', 9, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-events', 'repeal', '废止', 'repeal', 10, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'drafting', '编制中', 'being compiled', 1, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'consulting', '征求意见中', 'in consultation', 2, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'consulted', '已征求意见', 'consulted', 3, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'reviewed', '已通过合法性审核', 'legality reviewed', 4, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'submitted', '已报省人民政府', 'submitted to the provincial government', 5, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'approved', '已批准', 'approved', 6, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'published', '已公布待施行', 'published, not yet in force', 7, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'inForce', '施行中', 'in force', 8, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'superseded', '已由新版本替代', 'superseded by a new version', 9, true, null, null);
insert into "zhifa_code" values ('township-guiding-catalog-states', 'repealed', '已废止', 'repealed', 10, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'cause', '案由', 'cause', 1, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'participants', '听证参加人', 'participants', 2, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'panelNames', '听证人员', 'hearing panel', 3, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'timePlaceManner', '时间、地点、方式', 'time, place and manner', 4, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'proposedPenalty', '拟作出的处罚', 'proposed penalty', 5, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'partyStatement', '当事人的陈述、申辩和质证', 'statement of the party', 6, true, null, null);
insert into "zhifa_code" values ('transcript-elements', 'otherContent', '其他内容', 'other content', 7, true, null, null);
insert into "zhifa_code" values ('triggered-procedures', 'summary', '当场处罚', 'penalty on the spot', 1, true, null, null);
insert into "zhifa_code" values ('triggered-procedures', 'hearing', '听证', 'hearing', 2, true, null, null);
insert into "zhifa_code" values ('triggered-procedures', 'collectiveDiscussion', '集体讨论', 'collective discussion', 3, true, null, null);
insert into "zhifa_code" values ('triggered-procedures', 'legalReview', '法制审核', 'legal review', 4, true, null, null);
insert into "zhifa_code" values ('unscanned-causes', 'emergency', '紧急情况', 'emergency', 1, true, null, null);
insert into "zhifa_code" values ('unscanned-causes', 'systemFault', '系统故障', 'system fault', 2, true, null, null);
insert into "zhifa_code" values ('verdicts', 'applied', '适用', 'applied', 1, true, null, null);
insert into "zhifa_code" values ('verdicts', 'notApplied', '不适用', 'not applied', 2, true, null, null);
insert into "zhifa_code" values ('verdicts', 'met', '满足', 'met', 3, true, null, null);
insert into "zhifa_code" values ('verdicts', 'notMet', '不满足', 'not met', 4, true, null, null);
insert into "zhifa_code" values ('verdicts', 'undetermined', '待查明', 'undetermined', 5, true, null, null);
insert into "zhifa_code" values ('withdrawal-causes', 'changed', '决定被变更', 'changed', 1, true, null, null);
insert into "zhifa_code" values ('withdrawal-causes', 'revoked', '决定被撤销', 'revoked', 2, true, null, null);
insert into "zhifa_code" values ('withdrawal-causes', 'foundUnlawful', '被确认违法', 'found unlawful', 3, true, null, null);
insert into "zhifa_code" values ('withdrawal-causes', 'foundVoid', '被确认无效', 'found void', 4, true, null, null);
insert into "zhifa_code" values ('withdrawal-causes', 'wronglyDisclosed', '公示错误', 'wrongly disclosed', 5, true, null, null);
insert into "zhifa_code" values ('witness-kinds', 'grassrootsOrganisation', '有关基层组织', 'the grassroots organisation', 1, true, null, null);
insert into "zhifa_code" values ('witness-kinds', 'unitOfRecipient', '所在单位', 'the unit of the recipient', 2, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'number', '编号', 'number', 1, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'kind', '诉求类型', 'kind', 2, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'category', '类别', 'category', 3, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'channel', '渠道', 'channel', 4, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'registeredAt', '登记时刻', 'instant of registration', 5, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'content', '内容', 'content', 6, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'regionSystem', '区划代码体系', 'system of the division code', 7, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'region', '区划代码', 'division code', 8, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'place', '地点', 'place', 9, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'subject', '被反映的对象', 'whom it is about', 10, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'reporter', '反映人', 'reporter', 11, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'contact', '联系方式', 'contact', 12, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'isConfidential', '要求保密', 'kept secret', 13, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'assignedTo', '承办单位', 'assigned to', 14, true, null, null);
insert into "zhifa_code" values ('work-order-fields', 'replyBy', '答复期限', 'last day to reply', 15, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'consultation', '咨询', 'consultation', 1, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'complaint', '投诉', 'complaint', 2, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'help', '求助', 'request for help', 3, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'suggestion', '建议', 'suggestion', 4, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'report', '举报', 'report', 5, true, null, null);
insert into "zhifa_code" values ('work-order-kinds', 'event', '事件', 'event', 6, true, null, null);
insert into "zhifa_code" values ('work-order-states', 'received', '已收到，正在核查', 'received and being looked at', 1, true, null, null);
insert into "zhifa_code" values ('work-order-states', 'handling', '正在依法办理', 'being handled under the law', 2, true, null, null);
insert into "zhifa_code" values ('work-order-states', 'finished', '已办结', 'finished', 3, true, null, null);
insert into "zhifa_code" values ('work-order-states', 'notAccepted', '经核查不予受理或者立案', 'looked at and not taken up', 4, true, null, null);
insert into "zhifa_code" values ('work-order-states', 'transferred', '已转其他机关处理', 'passed on to another organ', 5, true, null, null);
insert into "zhifa_code" values ('work-order-systems', 'hotline12345', '粤省心12345政务服务便民热线', 'Yueshengxin 12345 hotline', 1, true, null, null);
insert into "zhifa_code" values ('work-order-systems', 'socialGovernance', '社会综合治理平台', 'comprehensive social-governance platform', 2, true, null, null);
insert into "zhifa_code" values ('work-order-targets', 'penaltyClue', '行政处罚案件线索', 'clue of a penalty case', 1, true, null, null);
insert into "zhifa_code" values ('work-order-targets', 'supervisionClue', '行政执法监督线索', 'clue of supervision over enforcement', 2, true, null, null);
insert into "zhifa_code" values ('work-order-targets', 'notEnforcement', '不属于行政执法', 'no matter of enforcement', 3, true, null, null);
