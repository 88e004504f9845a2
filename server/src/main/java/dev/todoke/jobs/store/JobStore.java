package dev.todoke.jobs.store;

import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.TakenOver;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Runs and their cursors (処理の記録).
@Repository
public class JobStore {

    private static final String COLUMNS = """
            select id, kind, scope, parameters, requested_by, requested_at, state, done, total, message, error_id, result,
                   started_at, ended_at
              from jobs.run
            """;

    private final JdbcClient jdbc;

    public JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a requested run; empty when one of this kind and scope is live.
    public Optional<Long> add(
            String kind, String scope, Map<String, String> parameters, String requestedBy, Instant now) {
        return jdbc.sql("select jobs.request(:kind, :scope, :parameters, :requestedBy, :now)")
                .param("kind", kind)
                .param("scope", scope)
                .param("parameters", pairs(parameters))
                .param("requestedBy", requestedBy)
                .param("now", at(now))
                .query((row, _) -> {
                    var id = row.getLong(1);
                    return row.wasNull() ? Optional.<Long>empty() : Optional.of(id);
                })
                .single();
    }

    public boolean requestStop(long run, Instant now) {
        return jdbc.sql("""
                        update jobs.run
                           set state = case state when 'requested' then 'stopped' else 'stopping' end,
                               ended_at = case state when 'requested' then :now end
                         where id = :run and state in ('requested', 'running')
                        """).param("now", at(now)).param("run", run).update() == 1;
    }

    public boolean requestAgain(long run) {
        return jdbc.sql("""
                        update jobs.run
                           set state = 'requested', ended_at = null, message = '', error_id = ''
                         where id = :run and state in ('stopped', 'failed')
                           and not exists (select 1 from jobs.run other
                                            where other.kind = run.kind and other.scope = run.scope
                                              and other.state in ('requested', 'running', 'stopping'))
                        """).param("run", run).update() == 1;
    }

    /// Makes a requested run one's own; false when it is no longer to be run.
    public boolean take(long run, long instance, Instant now) {
        var taken = jdbc.sql("""
                        update jobs.run
                           set state = 'running', instance = :instance, heartbeat_at = :now,
                               started_at = coalesce(started_at, :now)
                         where id = :run and state = 'requested'
                        """)
                        .param("instance", instance)
                        .param("now", at(now))
                        .param("run", run)
                        .update()
                == 1;
        if (taken) {
            jdbc.sql("""
                    insert into jobs.cursor (run, instance, value) values (:run, :instance, '')
                    on conflict (run) do update set instance = excluded.instance
                    """).param("run", run).param("instance", instance).update();
        }
        return taken;
    }

    public String cursor(long run) {
        return jdbc.sql("select value from jobs.cursor where run = :run")
                .param("run", run)
                .query(String.class)
                .single();
    }

    /// Locks the cursor for the open transaction, if the run still belongs to this program.
    public String lockCursor(long run, long instance) {
        return jdbc.sql("select value from jobs.cursor where run = :run and instance = :instance for update")
                .param("run", run)
                .param("instance", instance)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new TakenOver(run));
    }

    public void moveCursor(long run, String value) {
        jdbc.sql("update jobs.cursor set value = :value where run = :run")
                .param("value", value)
                .param("run", run)
                .update();
    }

    /// Writes progress and heartbeat; answers the state, by which the runner learns of a stop request.
    public JobState beat(long run, long instance, long done, long total, String message, String result, Instant now) {
        return jdbc.sql("""
                        update jobs.run
                           set done = :done, total = :total, message = :message, result = :result, heartbeat_at = :now
                         where id = :run and instance = :instance and state in ('running', 'stopping')
                        returning state
                        """)
                .param("done", done)
                .param("total", total)
                .param("message", message)
                .param("result", result)
                .param("now", at(now))
                .param("run", run)
                .param("instance", instance)
                .query(String.class)
                .optional()
                .map(JobState::of)
                .orElseThrow(() -> new TakenOver(run));
    }

    public void end(long run, long instance, JobState state, String message, String errorId, Instant now) {
        jdbc.sql("""
                update jobs.run
                   set state = :state, message = :message, error_id = :errorId, ended_at = :now
                 where id = :run and instance = :instance
                """)
                .param("state", state.word())
                .param("message", message)
                .param("errorId", errorId)
                .param("now", at(now))
                .param("run", run)
                .param("instance", instance)
                .update();
    }

    /// Requested runs, the oldest first.
    public List<Long> requested() {
        return jdbc.sql("select id from jobs.run where state = 'requested' order by id")
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// Runs that are said to be running, with the program that said so.
    public List<Claim> claims() {
        return jdbc.sql(
                        "select id, instance, heartbeat_at from jobs.run where state in ('running', 'stopping') order by id")
                .query((row, _) -> new Claim(
                        row.getLong("id"),
                        row.getLong("instance"),
                        row.getTimestamp("heartbeat_at").toInstant()))
                .list();
    }

    /// Offers a dead program's run again; one that was to be stopped is stopped.
    public void release(long run, long deadInstance, Instant now) {
        jdbc.sql("""
                update jobs.run
                   set state = case state when 'stopping' then 'stopped' else 'requested' end,
                       ended_at = case state when 'stopping' then :now end
                 where id = :run and instance = :instance and state in ('running', 'stopping')
                """)
                .param("now", at(now))
                .param("run", run)
                .param("instance", deadInstance)
                .update();
        // the dead program's scheduler had picked the task; without the row it is scheduled anew
        jdbc.sql("delete from jobs.scheduled_tasks where task_name = 'run-job' and task_instance = :run")
                .param("run", Long.toString(run))
                .update();
    }

    public Optional<JobRun> find(long run) {
        return jdbc.sql(COLUMNS + " where id = :run")
                .param("run", run)
                .query(JobStore::row)
                .optional();
    }

    public Optional<JobRun> latest(String kind, String scope) {
        return jdbc.sql(COLUMNS + " where kind = :kind and scope = :scope order by id desc limit 1")
                .param("kind", kind)
                .param("scope", scope)
                .query(JobStore::row)
                .optional();
    }

    public List<JobRun> newest(int limit) {
        return jdbc.sql(COLUMNS + " order by id desc limit :limit")
                .param("limit", limit)
                .query(JobStore::row)
                .list();
    }

    /// @param instance number of the program that claims the run
    public record Claim(long run, long instance, Instant heartbeat) {}

    private static JobRun row(ResultSet row, int number) throws SQLException {
        return new JobRun(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("scope"),
                map(row.getArray("parameters")),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                JobState.of(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"),
                row.getString("error_id"),
                row.getString("result"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] pairs(Map<String, String> parameters) {
        var flat = new ArrayList<String>();
        new TreeMap<>(parameters).forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }

    private static Map<String, String> map(Array array) throws SQLException {
        var flat = (String[]) array.getArray();
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i + 1 < flat.length; i += 2) {
            map.put(flat[i], flat[i + 1]);
        }
        return map;
    }
}
