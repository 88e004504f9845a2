package dev.todoke.consolidation.store;

import dev.todoke.consolidation.store.ConsolidatedStore.Built;
import dev.todoke.person.Normaliser;
import dev.todoke.person.PersonRecord;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Search keys of consolidated persons (検索の鍵): one row a report, names folded to one spelling.
final class SearchKeys {

    private final JdbcClient jdbc;

    SearchKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A name as it is searched: one spelling, no spaces.
    static String key(String name) {
        return Normaliser.shipped().fold(name).replace(" ", "").replace("\u3000", "");
    }

    void add(List<Built> built) {
        var rows = new Rows();
        for (Built one : built) {
            String person = one.sources().person();
            one.sources().notifications().forEach(n -> rows.add(person, n.personRecord()));
            one.sources().deaths().forEach(d -> rows.add(person, d.personRecord()));
        }
        jdbc.sql("""
                insert into person.search_key (person, report, kana, name, born, chart)
                select * from unnest(:persons::text[], :reports::text[], :kana::text[], :names::text[], :born::text[], :charts::text[])
                """)
                .param("persons", rows.persons.toArray(String[]::new))
                .param("reports", rows.reports.toArray(String[]::new))
                .param("kana", rows.kana.toArray(String[]::new))
                .param("names", rows.names.toArray(String[]::new))
                .param("born", rows.born.toArray(String[]::new))
                .param("charts", rows.charts.toArray(String[]::new))
                .update();
    }

    private static final class Rows {
        private final List<String> persons = new ArrayList<>();
        private final List<String> reports = new ArrayList<>();
        private final List<String> kana = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> born = new ArrayList<>();
        private final List<String> charts = new ArrayList<>();

        void add(String person, PersonRecord said) {
            persons.add(person);
            reports.add(said.id());
            kana.add(key(said.kana().whole()));
            names.add(key(said.name().whole()));
            born.add(said.born().text());
            charts.add(said.chartNumber());
        }
    }
}
