package dev.todoke.closing.store;

import dev.todoke.closing.difference.Cause;
import dev.todoke.closing.difference.TumourDifference.Fate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Differences between two closings (版の間の差): derived, can be dropped and made again.
@Repository
public class DifferenceStore {

    private static final int ROWS_A_PIECE = 10_000;
    private static final String FILTERED = """
              from closing.difference d
             where d.older = :older and d.newer = :newer
               and (:fate = '' or d.fate = :fate)
               and (:cause = '' or d.cause = :cause)
               and (:item = -1 or d.item = :item)
            """;

    private final JdbcClient jdbc;

    public DifferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One line of the report (差の1行): a tumour that came or went (item 0), or one changed item.
    public record Line(
            Fate fate,
            int rowBefore,
            int rowAfter,
            int item,
            String before,
            String after,
            Cause cause,
            String rule,
            String report,
            String person) {}

    /// Which lines (絞り込み); empty texts and item -1 mean all.
    public record Filter(String fate, String cause, int item) {
        public static final Filter ALL = new Filter("", "", -1);
    }

    /// Tumours and changed items of one fate and cause (原因ごとの件数).
    public record Total(Fate fate, Cause cause, long tumours, long items) {}

    /// How often an item changed by a cause.
    public record ItemTotal(int item, Cause cause, long changes) {}

    public boolean isMade(long older, long newer) {
        return jdbc.sql("select exists (select 1 from closing.comparison where older = :older and newer = :newer)")
                .param("older", older)
                .param("newer", newer)
                .query(Boolean.class)
                .single();
    }

    /// @return false when somebody else made the comparison in the same moment
    public boolean add(long older, long newer, long tumours, List<Line> lines, Instant now) {
        boolean first = jdbc.sql("""
                        insert into closing.comparison (older, newer, made_at, tumours) values (:older, :newer, :now, :tumours)
                        on conflict do nothing
                        """)
                        .param("older", older)
                        .param("newer", newer)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("tumours", tumours)
                        .update()
                == 1;
        for (int start = 0; first && start < lines.size(); start += ROWS_A_PIECE) {
            addLines(older, newer, start, lines.subList(start, Math.min(lines.size(), start + ROWS_A_PIECE)));
        }
        return first;
    }

    private void addLines(long older, long newer, int before, List<Line> lines) {
        jdbc.sql("""
                insert into closing.difference (older, newer, place, fate, row_before, row_after, item, before, after, cause,
                       rule, report, person)
                select :older, :newer, :start + place, fate, was, is_now, item, before, after, cause, rule, report, person
                  from unnest(:fates, :was, :now, :items, :before, :after, :causes, :rules, :reports, :persons) with ordinality
                       as d (fate, was, is_now, item, before, after, cause, rule, report, person, place)
                """)
                .param("older", older)
                .param("newer", newer)
                .param("start", before)
                .param("fates", texts(lines, line -> line.fate().name()))
                .param("was", numbers(lines, Line::rowBefore))
                .param("now", numbers(lines, Line::rowAfter))
                .param("items", numbers(lines, Line::item))
                .param("before", texts(lines, Line::before))
                .param("after", texts(lines, Line::after))
                .param("causes", texts(lines, line -> line.cause().name()))
                .param("rules", texts(lines, Line::rule))
                .param("reports", texts(lines, Line::report))
                .param("persons", texts(lines, Line::person))
                .update();
    }

    public long count(long older, long newer, Filter filter) {
        return filtered("select count(*) " + FILTERED, older, newer, filter)
                .query(Long.class)
                .single();
    }

    public List<Line> lines(long older, long newer, Filter filter, long offset, long limit) {
        return filtered(
                        "select d.* " + FILTERED + " order by d.place offset :offset limit :limit",
                        older,
                        newer,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Line(
                        Fate.valueOf(row.getString("fate")),
                        row.getInt("row_before"),
                        row.getInt("row_after"),
                        row.getInt("item"),
                        row.getString("before"),
                        row.getString("after"),
                        Cause.valueOf(row.getString("cause")),
                        row.getString("rule"),
                        row.getString("report"),
                        row.getString("person")))
                .list();
    }

    public List<Total> totals(long older, long newer) {
        return jdbc.sql("""
                        select fate, cause, count(distinct (row_before, row_after)) as tumours, count(*) filter (where item > 0) as items
                          from closing.difference where older = :older and newer = :newer
                         group by fate, cause order by fate, count(*) desc, cause
                        """)
                .param("older", older)
                .param("newer", newer)
                .query((row, _) -> new Total(
                        Fate.valueOf(row.getString("fate")),
                        Cause.valueOf(row.getString("cause")),
                        row.getLong("tumours"),
                        row.getLong("items")))
                .list();
    }

    public List<ItemTotal> itemTotals(long older, long newer) {
        return jdbc.sql("""
                        select item, cause, count(*) as changes from closing.difference
                         where older = :older and newer = :newer and item > 0
                         group by item, cause order by item, count(*) desc, cause
                        """)
                .param("older", older)
                .param("newer", newer)
                .query((row, _) -> new ItemTotal(
                        row.getInt("item"), Cause.valueOf(row.getString("cause")), row.getLong("changes")))
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, long older, long newer, Filter filter) {
        return jdbc.sql(sql)
                .param("older", older)
                .param("newer", newer)
                .param("fate", filter.fate())
                .param("cause", filter.cause())
                .param("item", filter.item());
    }

    private static String[] texts(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Line> lines, Function<Line, Integer> number) {
        return lines.stream().map(number).toArray(Integer[]::new);
    }
}
