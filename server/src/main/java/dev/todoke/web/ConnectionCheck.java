package dev.todoke.web;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// A condition that the connection itself must meet, at every request of hospitals (接続の条件). Offered by whoever knows
/// it, as a Spring bean.
@FunctionalInterface
public interface ConnectionCheck {

    /// Request attribute with the key of the words that the error page then shows.
    String WORDS = "todoke.fault.words";

    /// Why the request is refused, or empty.
    ///
    /// @param account facility of the session or token, or empty before anybody has signed in
    Optional<Refused> refuses(HttpServletRequest request, Optional<FacilityCode> account);

    /// @param words key of title and, with `.sentence`, of what to do
    /// @param sentence the same for systems
    /// @param ofAccount whether the session is at fault, so that it ends
    record Refused(String words, Sentence sentence, boolean ofAccount) {}
}
