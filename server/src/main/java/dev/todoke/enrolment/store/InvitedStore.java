package dev.todoke.enrolment.store;

import dev.todoke.enrolment.EnrolmentNumber;
import dev.todoke.identity.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts that letters invited (招待した利用者の行).
@Repository
public class InvitedStore {

    private final JdbcClient jdbc;

    public InvitedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An account of an application.
    public record Invited(AccountId account, String login, String name) {}

    public void add(EnrolmentNumber number, Invited invited) {
        jdbc.sql("""
                insert into enrolment.invited_account (application, account, login, name)
                values (:number, :account, :login, :name)
                """)
                .param("number", number.value())
                .param("account", invited.account().value())
                .param("login", invited.login())
                .param("name", invited.name())
                .update();
    }

    public List<Invited> of(EnrolmentNumber number) {
        return jdbc.sql("select * from enrolment.invited_account where application = :number order by login")
                .param("number", number.value())
                .query((row, _) -> new Invited(
                        AccountId.of(row.getString("account")), row.getString("login"), row.getString("name")))
                .list();
    }

    /// The application through which an account was invited.
    public Optional<EnrolmentNumber> numberOf(String account) {
        return jdbc.sql("select application from enrolment.invited_account where account = :account::uuid")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(EnrolmentNumber::new);
    }
}
