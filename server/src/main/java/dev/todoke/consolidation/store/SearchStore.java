package dev.todoke.consolidation.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Looks persons up by what reports say of them (個人の検索). Every way goes through an index; the answer
/// holds the least that
/// tells two persons apart.
@Repository
public class SearchStore {

    private static final String LAST_CHARACTER = "\uDBFF\uDFFF";

    private final JdbcClient jdbc;

    public SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was typed, as keys; empty for a field that was left out.
    ///
    /// @param kana beginning of the reading
    /// @param name beginning of the name
    /// @param born whole date or its beginning
    /// @param report number of a notification or death record
    public record Keys(String kana, String name, String born, String chart, String report) {

        /// Folds names to the one spelling of the index.
        public static Keys of(String kana, String name, String born, String chart, String report) {
            return new Keys(SearchKeys.key(kana), SearchKeys.key(name), born.strip(), chart.strip(), report.strip());
        }

        /// Names of the fields filled, for the record of accesses.
        public List<String> filled() {
            var filled = new ArrayList<String>();
            add(filled, "kana", kana);
            add(filled, "name", name);
            add(filled, "born", born);
            add(filled, "chart", chart);
            add(filled, "report", report);
            return filled;
        }

        private static void add(List<String> filled, String field, String value) {
            if (!value.isEmpty()) {
                filled.add(field);
            }
        }
    }

    /// A person found: the least that tells two persons apart.
    ///
    /// @param born year and month
    public record Hit(String person, String sex, String born, int reports, int tumours, String death) {}

    public List<Hit> find(Keys keys, int limit) {
        var where = new ArrayList<String>();
        if (!keys.kana().isEmpty()) {
            where.add("k.kana ~>=~ :kana and k.kana ~<~ :kanaEnd");
        }
        if (!keys.name().isEmpty()) {
            where.add("k.name ~>=~ :name and k.name ~<~ :nameEnd");
        }
        if (keys.born().length() >= "2000-01-01".length()) {
            where.add("k.born = :born");
        } else if (!keys.born().isEmpty()) {
            where.add("k.born >= :born and k.born < :bornEnd");
        }
        if (!keys.chart().isEmpty()) {
            where.add("k.chart = :chart");
        }
        if (!keys.report().isEmpty()) {
            where.add("k.report = :report");
        }
        if (where.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select p.person, p.sex, min(left(k.born, 7)), cardinality(p.reports), p.tumours, p.death
                          from (select distinct person from person.search_key k where %s limit :limit) found
                          join consolidation.person p on p.person = found.person
                          join person.search_key k on k.person = p.person
                         group by p.person order by min(k.born), p.person
                        """.formatted(String.join(" and ", where)))
                .param("kana", keys.kana())
                .param("kanaEnd", keys.kana() + LAST_CHARACTER)
                .param("name", keys.name())
                .param("nameEnd", keys.name() + LAST_CHARACTER)
                .param("born", keys.born())
                .param("bornEnd", keys.born() + "~")
                .param("chart", keys.chart())
                .param("report", keys.report())
                .param("limit", limit)
                .query((row, _) -> new Hit(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getString(6)))
                .list();
    }

    /// Keeps why somebody looked; what was typed is not kept.
    public long keep(String reason, String note, List<String> keys, int hits, String account, Instant now) {
        return jdbc.sql("""
                        insert into consolidation.access (reason, note, keys, hits, account, at)
                        values (:reason, :note, :keys, :hits, :account, :now) returning number
                        """)
                .param("reason", reason)
                .param("note", note)
                .param("keys", String.join(" ", keys))
                .param("hits", hits)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Whether an account gave the reason of this number.
    public boolean isOf(long access, String account) {
        return jdbc.sql("select count(*) from consolidation.access where number = :access and account = :account")
                        .param("access", access)
                        .param("account", account)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
