package dev.todoke.consolidation.store;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.ValueChoice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The acts of people about values and tumours, with who and when (人の判断の記録).
@Repository
public class ChoiceStore {

    private static final String VALUES = """
            select c.number, c.item, c.value, c.source, c.before, c.reason, c.clerk, c.at, c.needs_second, c.reports,
                   coalesce((select string_agg(a.kind || ' ' || a.clerk || ' ' || to_char(a.at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI'),
                                               '|' order by a.id)
                               from consolidation.value_choice_act a where a.choice = c.number), '')
              from consolidation.value_choice c
            """;
    private static final String VERDICTS = """
            select v.number, v.first, v.second, v.kind, v.reason, v.clerk, v.at,
                   coalesce(u.clerk || ' ' || to_char(u.at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI'), '')
              from consolidation.tumour_verdict v left join consolidation.tumour_verdict_undone u on u.verdict = v.number
            """;

    private final JdbcClient jdbc;

    public ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A chosen value with what became of it (人が選んだ値の履歴).
    ///
    /// @param acts confirmations and undoing, with who and when
    public record KeptValue(
            long number,
            ConsolidatedItem item,
            String value,
            String source,
            String before,
            String reason,
            String clerk,
            Instant at,
            boolean needsSecond,
            List<String> reports,
            List<String> acts) {
        public KeptValue {
            reports = List.copyOf(reports);
            acts = List.copyOf(acts);
        }

        public boolean isUndone() {
            return has("UNDONE") || has("DECLINED");
        }

        /// Whether another person still has to confirm it.
        public boolean waits() {
            return needsSecond && !has("CONFIRMED") && !isUndone();
        }

        private boolean has(String kind) {
            return acts.stream().anyMatch(act -> act.startsWith(kind + " "));
        }
    }

    /// A verdict with what became of it (同一腫瘍の判断の履歴).
    ///
    /// @param undone who took it back and when; empty when it stands
    public record KeptVerdict(
            long number,
            String first,
            String second,
            TumourJudgement.Kind kind,
            String reason,
            String clerk,
            Instant at,
            String undone) {}

    public long add(ValueChoice.Chosen chosen, String before, boolean needsSecond, String clerk, Instant now) {
        return jdbc.sql("""
                        insert into consolidation.value_choice
                               (item, value, source, reports, inputs, before, reason, needs_second, clerk, at)
                        values (:item, :value, :source, :reports, :inputs, :before, :reason, :second, :clerk, :now)
                        returning number
                        """)
                .param("item", chosen.item().number())
                .param("value", chosen.value())
                .param("source", chosen.source())
                .param("reports", chosen.reports().toArray(String[]::new))
                .param("inputs", chosen.inputs())
                .param("before", before)
                .param("reason", chosen.reason())
                .param("second", needsSecond)
                .param("clerk", clerk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Adds an act to a choice; false when it had that act before.
    public boolean act(long choice, String kind, String reason, String clerk, Instant now) {
        return jdbc.sql("""
                        insert into consolidation.value_choice_act (choice, kind, reason, clerk, at)
                        values (:choice, :kind, :reason, :clerk, :now) on conflict do nothing
                        """)
                        .param("choice", choice)
                        .param("kind", kind)
                        .param("reason", reason)
                        .param("clerk", clerk)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public long add(TumourJudgement judgement, String clerk, Instant now) {
        return jdbc.sql("""
                        insert into consolidation.tumour_verdict (first, second, kind, inputs, reason, clerk, at)
                        values (:first, :second, :kind, :inputs, :reason, :clerk, :now) returning number
                        """)
                .param("first", judgement.first())
                .param("second", judgement.second())
                .param("kind", judgement.kind().name())
                .param("inputs", judgement.inputs())
                .param("reason", judgement.reason().strip())
                .param("clerk", clerk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public boolean undoVerdict(long verdict, String reason, String clerk, Instant now) {
        return jdbc.sql("""
                        insert into consolidation.tumour_verdict_undone (verdict, reason, clerk, at)
                        values (:verdict, :reason, :clerk, :now) on conflict do nothing
                        """)
                        .param("verdict", verdict)
                        .param("reason", reason)
                        .param("clerk", clerk)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// All choices about any of these reports, the newest first.
    public List<KeptValue> values(Collection<String> reports) {
        return jdbc.sql(VALUES + " where c.reports && :reports::text[] order by c.number desc")
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> value(row))
                .list();
    }

    public Optional<KeptValue> value(long number) {
        return jdbc.sql(VALUES + " where c.number = :number")
                .param("number", number)
                .query((row, _) -> value(row))
                .optional();
    }

    /// All verdicts about any of these reports, the newest first.
    public List<KeptVerdict> verdicts(Collection<String> reports) {
        return jdbc.sql(VERDICTS + " where v.first = any(:reports) or v.second = any(:reports) order by v.number desc")
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> verdict(row))
                .list();
    }

    public Optional<KeptVerdict> verdict(long number) {
        return jdbc.sql(VERDICTS + " where v.number = :number")
                .param("number", number)
                .query((row, _) -> verdict(row))
                .optional();
    }

    /// How many values of an item somebody chose, whatever became of them.
    public int countOf(ConsolidatedItem item, String clerk) {
        return jdbc.sql("select count(*) from consolidation.value_choice where item = :item and clerk = :clerk")
                .param("item", item.number())
                .param("clerk", clerk)
                .query(Integer.class)
                .single();
    }

    /// How many verdicts somebody gave, whatever became of them.
    public int countOfVerdicts(String clerk) {
        return jdbc.sql("select count(*) from consolidation.tumour_verdict where clerk = :clerk")
                .param("clerk", clerk)
                .query(Integer.class)
                .single();
    }

    private static KeptValue value(ResultSet row) throws SQLException {
        String acts = row.getString(11);
        return new KeptValue(
                row.getLong(1),
                ConsolidatedItem.of(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant(),
                row.getBoolean(9),
                List.of((String[]) row.getArray(10).getArray()),
                acts.isEmpty() ? List.of() : List.of(acts.split("\\|", -1)));
    }

    private static KeptVerdict verdict(ResultSet row) throws SQLException {
        return new KeptVerdict(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                TumourJudgement.Kind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8));
    }
}
