-- The draft a run was made under, and the province whose local law it took; empty where there is none.
alter table run add column draft varchar default '' not null;
alter table run add column province varchar default '' not null;

-- The pack or local folder that sets the value of a parameter, and where it was read.
alter table run_parameter add column origin varchar default '' not null;
alter table run_parameter add column source varchar default '' not null;

-- What the run knew of people, awards and clauses, so that its pages never change.
create table run_person (
	run_id bigint not null references run on delete cascade,
	person varchar not null,
	name varchar not null,
	"unit" varchar not null,
	role varchar not null,
	manager boolean not null,
	primary key (run_id, person)
);

create index run_person_of_unit on run_person (run_id, "unit", person);

create table run_award (
	run_id bigint not null references run on delete cascade,
	award varchar not null,
	recipient varchar not null,
	step integer,
	name_vi varchar not null,
	name_en varchar not null,
	primary key (run_id, award)
);

create table run_clause (
	run_id bigint not null references run on delete cascade,
	pack varchar not null,
	clause varchar not null,
	award varchar not null,
	title varchar not null,
	basis varchar not null,
	verified boolean not null,
	source varchar not null,
	missing varchar not null,
	primary key (run_id, pack, clause)
);

-- The files of ratings and awards, made as those of V1.
create table ratings (
	run_id bigint not null references run on delete cascade,
	seq bigint not null,
	"recipient" varchar not null,
	"year" varchar not null,
	"rating" varchar not null,
	"source" varchar not null,
	"quota" varchar not null,
	"within_quota" varchar not null,
	"reason" varchar not null,
	"rule" varchar not null,
	"basis" varchar not null,
	"verified" varchar not null,
	"field" varchar not null,
	primary key (run_id, seq)
);

create index ratings_of_recipient on ratings (run_id, "recipient");

create table checks (
	run_id bigint not null references run on delete cascade,
	seq bigint not null,
	"recipient" varchar not null,
	"award" varchar not null,
	"clause" varchar not null,
	"status" varchar not null,
	"measured" varchar not null,
	"required" varchar not null,
	"distance" varchar not null,
	"basis" varchar not null,
	"verified" varchar not null,
	"reason" varchar not null,
	primary key (run_id, seq)
);

create index checks_of_recipient on checks (run_id, "recipient", "award");
create index checks_of_clause on checks (run_id, "clause");

create table candidates (
	run_id bigint not null references run on delete cascade,
	seq bigint not null,
	"recipient" varchar not null,
	"award" varchar not null,
	"status" varchar not null,
	"regime" varchar not null,
	"rank" varchar not null,
	"quota" varchar not null,
	"within_quota" varchar not null,
	"basis" varchar not null,
	"reason" varchar not null,
	"verified" varchar not null,
	primary key (run_id, seq)
);

-- They hold all that is counted and sorted, so that pages need not read the lines.
create index candidates_of_recipient on candidates (run_id, "recipient", "award", "status");
create index candidates_of_award on candidates (run_id, "award", "status", "within_quota", "rank", "recipient");
