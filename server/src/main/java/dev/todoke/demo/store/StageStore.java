package dev.todoke.demo.store;

import dev.todoke.demo.StageResult;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Results of the stages, one row each.
@Repository
public class StageStore {

    private final JdbcClient jdbc;

    public StageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(StageResult result) {
        jdbc.sql("insert into demo.stage (place, name, lines, seconds) values (:place, :name, :lines, :seconds)")
                .param("place", result.order())
                .param("name", result.name())
                .param("lines", result.lines().toArray(String[]::new))
                .param("seconds", result.seconds())
                .update();
    }

    public List<StageResult> all() {
        return jdbc.sql("select place, name, lines, seconds from demo.stage order by place")
                .query((row, _) -> new StageResult(
                        row.getInt("place"),
                        row.getString("name"),
                        List.of((String[]) row.getArray("lines").getArray()),
                        row.getDouble("seconds")))
                .list();
    }
}
