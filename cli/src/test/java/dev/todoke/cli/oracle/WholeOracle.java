package dev.todoke.cli.oracle;

import com.sun.management.OperatingSystemMXBean;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelReader;
import dev.todoke.linkage.model.Parameter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The whole road of `todoke link --estimate` in SQL (照合全体のSQL): reads `records.csv`, folds, estimates,
/// blocks, scores, joins, and writes pairs and clusters. A process of its own for `bench/run oracle`;
/// arguments: the file, the folder to write to.
///
/// Two things are left out, both in favour of the SQL: rules that send pairs to people, and competing persons.
final class WholeOracle {

    private static final List<String> COMPARISONS =
            List.of("family_name", "given_name", "birth_date", "address", "chart", "sex");
    private static final int EM_ROUNDS = 30;
    private static final int RANDOM_PAIRS = 1_000_000;

    private final Statement sql;
    private final LinkModel model = ModelReader.shipped("ja-person-2");
    private double begun = processorSeconds();

    private WholeOracle(Statement sql) {
        this.sql = sql;
    }

    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            new WholeOracle(statement).run(connection, Path.of(args[0]), Path.of(args[1]));
        }
    }

    private void run(Connection connection, Path file, Path folder) throws SQLException {
        FoldingSql.fillTables(connection);
        for (String step : FoldingSql.steps(file)) {
            sql.execute(step);
        }
        say("read and fold");
        var own = new LinkageSql(model);
        for (String step : own.derived()) {
            sql.execute(step);
        }
        for (String step : LinkageSql.readings()) {
            sql.execute(step);
        }
        sql.execute(own.prior());
        var estimated = estimated(own);
        say("estimate");
        sql.execute(own.candidates());
        say("block");
        for (String step : estimated.frequencies()) {
            sql.execute(step);
        }
        sql.execute(estimated.weights());
        say("score");
        join();
        say("join");
        sql.execute(
                "COPY (SELECT a.id AS id_a, b.id AS id_b, weight FROM w JOIN r a ON a.i = x JOIN r b ON b.i = y ORDER BY weight DESC)"
                        + " TO '" + folder.resolve("sql-pairs.csv") + "' (HEADER)");
        sql.execute("COPY (SELECT id, l AS cluster FROM person JOIN r USING (i) ORDER BY i) TO '"
                + folder.resolve("sql-clusters.csv") + "' (HEADER)");
        say("write");
        print(
                "%s candidates, %s pairs, %s persons",
                one("SELECT count(*) FROM c"),
                one("SELECT count(*) FROM w"),
                one("SELECT count(DISTINCT l) FROM person"));
    }

    private LinkageSql estimated(LinkageSql own) throws SQLException {
        sql.execute(own.patterns("p_random", """
                SELECT x, y FROM (SELECT (hash(k * 2) %% n)::INT AS x, (hash(k * 2 + 1) %% n)::INT AS y
                    FROM range(%d) AS range(k), (SELECT count(*) AS n FROM r)) WHERE x <> y
                """.formatted(RANDOM_PAIRS)));
        var u = new HashMap<String, double[]>();
        for (String comparison : COMPARISONS) {
            u.put(comparison, chance(comparison));
        }
        var byBirth = session(
                own,
                "birth",
                "a.bd = b.bd AND a.bd <> 0",
                List.of("family_name", "given_name", "address", "chart", "sex"),
                u);
        var byName = session(
                own,
                "name",
                "a.fk = b.fk AND a.gk = b.gk AND a.fk <> '' AND a.gk <> ''",
                List.of("birth_date", "address", "chart", "sex"),
                u);
        return new LinkageSql(model, (comparison, level) -> {
            int at = LinkageSql.words(model, comparison).indexOf(level);
            var rates = u.get(comparison);
            if (rates == null) {
                return LinkageSql.level(model, comparison, level);
            }
            double one = byBirth.getOrDefault(comparison, byName.getOrDefault(comparison, rates))[at];
            double other = byName.getOrDefault(comparison, byBirth.getOrDefault(comparison, rates))[at];
            return new LinkModel.Level(level, Math.sqrt(one * other), rates[at], "");
        });
    }

    /// u of the levels, from the random pairs.
    private double[] chance(String comparison) throws SQLException {
        var levels = levels(comparison);
        double[] counts = new double[levels.size()];
        double sum = 0;
        try (var rows = sql.executeQuery(
                "SELECT " + comparison + "::INT, sum(n) FROM p_random WHERE " + comparison + " > 0 GROUP BY ALL")) {
            while (rows.next()) {
                counts[rows.getInt(1) - 1] = rows.getDouble(2);
                sum += rows.getDouble(2);
            }
        }
        for (int l = 0; l < counts.length; l++) {
            counts[l] = (counts[l] + 1) / (sum + 1 / levels.get(l).u());
        }
        return counts;
    }

    private List<LinkModel.Level> levels(String comparison) {
        return LinkageSql.words(model, comparison).stream()
                .map(word -> LinkageSql.level(model, comparison, word))
                .toList();
    }

    /// m of the comparisons that the key does not touch, by EM on the counts of patterns.
    private Map<String, double[]> session(
            LinkageSql own, String name, String key, List<String> trained, Map<String, double[]> u)
            throws SQLException {
        sql.execute(own.patterns(
                "p_" + name,
                "SELECT a.i AS x, b.i AS y FROM r a JOIN r b ON a.i < b.i AND " + key + " LIMIT "
                        + (long) model.parameter(Parameter.TRAINING_PAIRS)));
        sql.execute("CREATE OR REPLACE TABLE pat AS SELECT row_number() OVER () AS pid, * FROM p_" + name);
        sql.execute("CREATE OR REPLACE TABLE long AS UNPIVOT (SELECT pid, n, " + casts(trained) + " FROM pat) ON "
                + String.join(",", trained) + " INTO NAME comparison VALUE level");
        sql.execute("CREATE OR REPLACE TABLE rate (comparison VARCHAR, level INT, m DOUBLE, u DOUBLE)");
        for (String comparison : trained) {
            var levels = levels(comparison);
            double[] chances = u.getOrDefault(comparison, new double[levels.size()]);
            for (int l = 0; l < levels.size(); l++) {
                sql.execute(String.format(
                        Locale.ROOT,
                        "INSERT INTO rate VALUES ('%s', %d, %s, %s)",
                        comparison,
                        l + 1,
                        levels.get(l).m(),
                        chances[l]));
            }
        }
        sql.execute("CREATE OR REPLACE TABLE share AS SELECT 0.1 AS s");
        for (int round = 0; round < EM_ROUNDS; round++) {
            sql.execute("""
                    CREATE OR REPLACE TABLE g AS SELECT pid, any_value(n) AS n,
                        s * exp(sum(ln(coalesce(m, 1)))) / (s * exp(sum(ln(coalesce(m, 1)))) + (1 - s) * exp(sum(ln(coalesce(u, 1))))) AS g
                    FROM long LEFT JOIN rate USING (comparison, level), share GROUP BY pid, s
                    """);
            sql.execute("CREATE OR REPLACE TABLE share AS SELECT sum(g * n) / sum(n) AS s FROM g");
            sql.execute("""
                    CREATE OR REPLACE TABLE rate AS SELECT rate.comparison, rate.level,
                        (coalesce(e.w, 0) + 20 * m) / (sum(coalesce(e.w, 0)) OVER (PARTITION BY rate.comparison) + 20) AS m, u
                    FROM rate LEFT JOIN (SELECT comparison, level, sum(g * g.n) AS w FROM long JOIN g USING (pid) WHERE level > 0 GROUP BY ALL) e
                        USING (comparison, level)
                    """);
        }
        var m = new HashMap<String, double[]>();
        for (String comparison : trained) {
            m.put(comparison, new double[levels(comparison).size()]);
        }
        try (var rows = sql.executeQuery("SELECT comparison, level, m FROM rate")) {
            while (rows.next()) {
                m.getOrDefault(rows.getString(1), new double[9])[rows.getInt(2) - 1] = rows.getDouble(3);
            }
        }
        return m;
    }

    private static String casts(List<String> columns) {
        return String.join(",", columns.stream().map(c -> c + "::INT AS " + c).toList());
    }

    /// Persons: what links hold together, by the smallest number.
    private void join() throws SQLException {
        sql.execute(
                "CREATE TABLE link AS SELECT x, y FROM w WHERE weight >= " + model.parameter(Parameter.THRESHOLD_SAME)
                        + " UNION ALL SELECT y, x FROM w WHERE weight >= " + model.parameter(Parameter.THRESHOLD_SAME));
        sql.execute("CREATE TABLE person AS SELECT i, i AS l FROM r");
        long moved = 1;
        while (moved > 0) {
            moved = sql.executeUpdate("""
                    UPDATE person SET l = n.l
                      FROM (SELECT x, min(l) AS l FROM link JOIN person ON i = y GROUP BY x) n
                     WHERE n.x = person.i AND n.l < person.l
                    """);
        }
    }

    private String one(String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void say(String step) {
        double now = processorSeconds();
        print("%-14s %6.1f cpu-s", step, now - begun);
        begun = now;
    }

    // a measurement is read on the screen
    @SuppressWarnings("SystemOut")
    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }
}
