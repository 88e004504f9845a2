package dev.todoke.api.desk;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiScope;
import dev.todoke.api.TokenWish;
import dev.todoke.api.store.TokenRow;
import dev.todoke.api.store.TokenStore;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Accounts;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the head of reporting makes and revokes tokens, and where a token is recognised (トークンの窓口).
@Component
public class TokenDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final TokenStore tokens;
    private final Accounts accounts;
    private final FaceTransactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    TokenDesk(TokenStore tokens, Accounts accounts, FaceTransactions transactions, AuditTrail audit, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a wish for a token.
    public sealed interface TokenAnswer {

        /// @param secret shown once; nobody can show it again
        record Made(long token, String secret) implements TokenAnswer {}

        record Refused(List<TokenWish.Fault> faults) implements TokenAnswer {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// A token with whether it can be used now.
    public record Listed(TokenRow token, boolean usable) {}

    @Transactional
    public List<Listed> list() {
        var now = clock.instant();
        return tokens.all().stream()
                .map(token -> new Listed(token, token.usableAt(now)))
                .toList();
    }

    @Transactional
    public TokenAnswer make(SignedIn who, FacilityCode facility, TokenWish wish) {
        if (!who.may(Permission.MANAGE_API_TOKENS)) {
            return new TokenAnswer.Refused(List.of(new TokenWish.Fault("", Sentence.of("api", "no-permission"))));
        }
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            return new TokenAnswer.Refused(faults);
        }
        var now = clock.instant();
        var last = LocalDate.ofInstant(now, JAPAN).plusMonths(wish.months());
        var expires = last.plusDays(1).atStartOfDay(JAPAN).toInstant();
        var secret = Secrets.fresh();
        long id = tokens.add(
                new TokenStore.Fresh(
                        facility,
                        who.account().toString(),
                        Secrets.hash(secret),
                        secret.substring(0, Secrets.SHOWN),
                        now,
                        expires),
                wish);
        audit.done(
                ApiAudit.TOKEN_MADE,
                "token:" + id,
                Map.of(
                        "scopes",
                        wish.scopes().stream().sorted().map(ApiScope::code).collect(Collectors.joining(" ")),
                        "expires",
                        last.toString()));
        return new TokenAnswer.Made(id, secret);
    }

    /// Takes effect with the next call. Answers why not, when it cannot be done.
    @Transactional
    public Optional<Sentence> revoke(SignedIn who, long id) {
        var token = tokens.find(id).filter(found -> !found.revoked());
        if (!who.may(Permission.MANAGE_API_TOKENS) || token.isEmpty()) {
            audit.refused(ApiAudit.TOKEN_REVOKED, "token:" + id, Map.of());
            return Optional.of(Sentence.of("api", token.isEmpty() ? "no-token" : "no-permission"));
        }
        tokens.revoke(token.get(), who.account().toString(), clock.instant());
        audit.done(ApiAudit.TOKEN_REVOKED, "token:" + id, Map.of());
        return Optional.empty();
    }

    /// Who calls with this token; nobody once it is revoked or run out, or its maker's account is not active any more.
    public Optional<ApiCaller> recognise(String secret, Locale locale) {
        var now = clock.instant();
        var token = transactions.as(Acting.SYSTEM, () -> tokens.byHash(Secrets.hash(secret)));
        return token.filter(found -> found.usableAt(now))
                .flatMap(found -> accounts.find(AccountId.of(found.account()))
                        .filter(account -> account.standing() == Account.Standing.ACTIVE)
                        .map(Account::signedIn)
                        .filter(who -> who.facility().equals(Optional.of(found.facility())))
                        .map(who -> new ApiCaller(found.id(), who, found.facility(), found.scopes(), locale)));
    }

    /// Writes down that a call was made and how it ended; deeds that were done are written down with the deed.
    ///
    /// @param call method and address pattern, without any value
    public void called(ApiCaller caller, String call, int status) {
        transactions.run(() -> audit.done(
                ApiAudit.CALLED, "token:" + caller.token(), Map.of("call", call, "status", Integer.toString(status))));
    }

    /// Somebody came with a token that opens nothing.
    public void unknown() {
        transactions.as(Acting.SYSTEM, () -> {
            audit.refused(ApiAudit.UNKNOWN_TOKEN, "", Map.of());
            return true;
        });
    }
}
