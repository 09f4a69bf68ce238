-- The targets of a run whose horizon is not over with its period, for the outlook on the horizon's end.
create table run_horizon (
	run_id bigint not null references run on delete cascade,
	"unit" varchar not null,
	indicator varchar not null,
	authority varchar not null,
	horizon varchar not null,
	cumulative boolean not null,
	primary key (run_id, "unit", indicator, authority)
);
