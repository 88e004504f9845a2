package dev.todoke.consolidation.store;

import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.SettledBook;
import dev.todoke.consolidation.SettledPlace;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.TumourVerdict;
import dev.todoke.consolidation.ValueOverride;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people settled, as consolidation and closing use it (人の判断): only what is in force, never what
/// was taken back.
@Repository
public class SettlementStore implements SettlementReader {

    private static final String VALUES = """
            select c.number, c.item, c.value, c.source, c.reports, c.inputs from consolidation.value_choice c
             where not exists (select from consolidation.value_choice_act a
                                where a.choice = c.number and a.kind in ('UNDONE', 'DECLINED'))
               and (not c.needs_second or exists (select from consolidation.value_choice_act a
                                                   where a.choice = c.number and a.kind = 'CONFIRMED'))
            """;
    private static final String VERDICTS = """
            select v.number, v.first, v.second, v.kind, v.inputs from consolidation.tumour_verdict v
             where v.kind in ('SAME', 'NEW')
               and not exists (select from consolidation.tumour_verdict_undone u where u.verdict = v.number)
            """;

    private final JdbcClient jdbc;

    public SettlementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RuleChoices rules() {
        var chosen = new EnumMap<RuleSwitch, String>(RuleSwitch.class);
        jdbc.sql("select distinct on (point) point, code from consolidation.rule_choice order by point, id desc")
                .query(row -> {
                    for (RuleSwitch point : RuleSwitch.values()) {
                        if (point.id().equals(row.getString(1)) && point.offers(row.getString(2))) {
                            chosen.put(point, row.getString(2));
                        }
                    }
                });
        return RuleChoices.of(chosen);
    }

    /// A change of a choice, the newest first (規則の選択の履歴).
    public record ChosenRule(String point, String code, String reason, String clerk, Instant at) {}

    public List<ChosenRule> chosenRules() {
        return jdbc.sql(
                        "select point, code, reason, clerk, at from consolidation.rule_choice order by id desc limit 100")
                .query((row, _) -> new ChosenRule(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    public void choose(RuleSwitch point, String code, String reason, String clerk, Instant now) {
        jdbc.sql("""
                insert into consolidation.rule_choice (point, code, reason, clerk, at)
                values (:point, :code, :reason, :clerk, :now)
                """)
                .param("point", point.id())
                .param("code", code)
                .param("reason", reason)
                .param("clerk", clerk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public SettledBook book() {
        return new SettledBook(
                jdbc.sql(VALUES).query((row, _) -> value(row)).list(),
                jdbc.sql(VERDICTS).query((row, _) -> verdict(row)).list(),
                places());
    }

    @Override
    public SettledBook bookOf(Collection<String> reports) {
        var wanted = reports.toArray(String[]::new);
        return new SettledBook(
                jdbc.sql(VALUES + " and c.reports && :reports::text[]")
                        .param("reports", wanted)
                        .query((row, _) -> value(row))
                        .list(),
                jdbc.sql(VERDICTS + " and (v.first = any(:reports) or v.second = any(:reports))")
                        .param("reports", wanted)
                        .query((row, _) -> verdict(row))
                        .list(),
                places());
    }

    private static ValueOverride value(ResultSet row) throws SQLException {
        return new ValueOverride(
                row.getLong(1),
                ConsolidatedItem.of(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6));
    }

    private static TumourVerdict verdict(ResultSet row) throws SQLException {
        return new TumourVerdict(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4).equals("SAME"),
                row.getString(5));
    }

    private Map<String, SettledPlace> places() {
        var places = new HashMap<String, SettledPlace>();
        jdbc.sql("""
                select distinct on (key) key, municipality, town from consolidation.settled_place order by key, id desc
                """).query(row -> {
            if (!row.getString(2).isEmpty()) {
                places.put(row.getString(1), new SettledPlace(row.getString(2), row.getString(3)));
            }
        });
        return places;
    }

    /// What a clerk read out of an address text; a later reading of the same text goes before it.
    public void settlePlace(String key, SettledPlace place, String reason, String clerk, Instant now) {
        jdbc.sql("""
                insert into consolidation.settled_place (key, municipality, town, reason, clerk, at)
                values (:key, :municipality, :town, :reason, :clerk, :now)
                """)
                .param("key", key)
                .param("municipality", place.municipality())
                .param("town", place.town())
                .param("reason", reason)
                .param("clerk", clerk)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
