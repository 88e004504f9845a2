package dev.todoke.provision.store;

import dev.todoke.provision.control.EditionReview;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Yearly comparisons of our editions with the national list (版の確認の保存).
@Component
public class EditionReviewStore {

    private final JdbcClient jdbc;

    public EditionReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void append(EditionReview review, Instant at, String account) {
        jdbc.sql("""
                insert into provision.edition_review (year, editions, national, outcome, words, at, account)
                values (:year, :editions, :national, :outcome, :words, :at, :account)
                """)
                .param("year", review.year())
                .param("editions", review.editions())
                .param("national", review.national())
                .param("outcome", review.outcome().code())
                .param("words", review.words())
                .param("at", ApplicationStore.time(at))
                .param("account", account)
                .update();
    }

    /// The newest first.
    public List<EditionReview> all() {
        return jdbc.sql(
                        "select year, editions, national, outcome, words from provision.edition_review order by id desc")
                .query((row, _) -> new EditionReview(
                        row.getInt("year"),
                        row.getString("editions"),
                        row.getString("national"),
                        EditionReview.Outcome.of(row.getString("outcome")),
                        row.getString("words")))
                .list();
    }
}
