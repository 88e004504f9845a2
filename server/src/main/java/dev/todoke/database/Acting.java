package dev.todoke.database;

import java.util.Optional;
import java.util.function.Supplier;

/// For whom the present work is done (実行主体): the database role and, in the portal, the facility and account.
///
/// It is bound to the present piece of work, not stored: the web layer binds it for a request, the job runner for a
/// job. Every
/// transaction reads it at its start; a transaction without it is refused.
///
/// @param role database role that the transaction acts under
/// @param facility facility code that row-level security compares with, or empty
/// @param account number of the account that acts, or empty
public record Acting(String role, String facility, String account) {

    /// Extraction for an approved request (抽出): sees approved columns only.
    public static final Acting EXTRACTION = new Acting("todoke_extract", "", "");

    /// Work of the program itself: job rows, sealing of the audit log, sessions.
    public static final Acting SYSTEM = new Acting("todoke_system", "", "");

    private static final ScopedValue<Acting> PRESENT = ScopedValue.newInstance();

    /// Somebody at a face who belongs to no facility, or is not known yet.
    public static Acting at(Face face) {
        return new Acting(face.databaseRole(), "", "");
    }

    /// Somebody of the registry room, the office or an applicant.
    public static Acting at(Face face, String account) {
        return new Acting(face.databaseRole(), "", account);
    }

    /// Somebody of a hospital, who sees that hospital's rows only.
    public static Acting forFacility(String facility, String account) {
        return new Acting(Face.PORTAL.databaseRole(), facility, account);
    }

    /// Who acts now, if anybody.
    public static Optional<Acting> present() {
        return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
    }

    /// Does the work in this one's name.
    public void run(Runnable work) {
        ScopedValue.where(PRESENT, this).run(work);
    }

    /// Does the work in this one's name and answers its result.
    public <T> T get(Supplier<T> work) {
        return ScopedValue.where(PRESENT, this).call(work::get);
    }

    /// Does work that may fail with a checked exception, such as a filter chain.
    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(PRESENT, this).call(work);
    }
}
