-- What the council decided on candidates of a sealed run. A later decision stands beside the earlier one.
create table award_decision (
	run_id bigint not null references sealed_run,
	award varchar not null,
	recipient varchar not null,
	-- which decision on the candidate, from 1
	"number" integer not null,
	-- PROPOSED or DECLINED
	outcome varchar(10) not null,
	decided_on date not null,
	document varchar not null,
	-- empty where none had to be given
	reason varchar not null,
	recorded_at timestamp with time zone not null,
	recorded_by varchar(100) not null,
	primary key (run_id, award, recipient, "number")
);

create index award_decision_on on award_decision (run_id, recipient);
