package dev.todoke.provision.store;

import dev.todoke.provision.ProvidedUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The published register of uses (提供した情報の利用の一覧の保存). Each publication is a whole list of its own.
@Component
public class UseRegisterStore {

    private final JdbcClient jdbc;

    public UseRegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One published list.
    public record Head(long number, Instant publishedAt, LocalDate until) {}

    public void publish(List<ProvidedUse> uses, LocalDate until, Instant at) {
        long number = jdbc.sql("""
                insert into publication.use_register (published_at, until) values (:at, :until) returning number
                """)
                .param("at", ApplicationStore.time(at))
                .param("until", until)
                .query(Long.class)
                .single();
        for (ProvidedUse use : uses) {
            jdbc.sql("""
                    insert into publication.provided_use
                        (register, provision, title, organisation, article, kind, begins, ends, state)
                    values (:register, :provision, :title, :organisation, :article, :kind, :begins, :ends, :state)
                    """)
                    .param("register", number)
                    .param("provision", use.provision())
                    .param("title", use.title())
                    .param("organisation", use.organisation())
                    .param("article", use.article())
                    .param("kind", use.kind())
                    .param("begins", use.begins())
                    .param("ends", use.ends())
                    .param("state", use.state())
                    .update();
        }
    }

    public Optional<Head> newest() {
        return jdbc.sql("select number, published_at, until from publication.use_register order by number desc limit 1")
                .query((row, _) -> new Head(
                        row.getLong("number"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }

    public List<ProvidedUse> uses(Head head) {
        return jdbc.sql("select * from publication.provided_use where register = :number order by provision")
                .param("number", head.number())
                .query((row, _) -> new ProvidedUse(
                        row.getString("provision"),
                        row.getString("title"),
                        row.getString("organisation"),
                        row.getString("article"),
                        row.getString("kind"),
                        row.getString("begins"),
                        row.getString("ends"),
                        row.getString("state")))
                .list();
    }
}
