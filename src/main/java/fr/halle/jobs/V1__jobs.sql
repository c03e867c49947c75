create schema jobs;

-- db-scheduler 16.6's table for PostgreSQL; again_at is ours: asked for again while it was running.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    again_at             timestamptz,
    primary key (task_name, task_instance)
);

create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
