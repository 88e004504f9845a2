package dev.todoke.kernel;

import java.util.Optional;

/// Where somebody lives, as far as a prefecture can say it (住所の都道府県): a prefecture, abroad, or unknown.
///
/// The same meaning has different codes by stage: abroad is 88 in a notification and 77 in the closed record.
public sealed interface Residence {

    record In(Prefecture prefecture) implements Residence {}

    /// Outside Japan (外国).
    record Abroad() implements Residence {}

    /// Not known (不詳).
    record Unknown() implements Residence {}

    static Residence abroad() {
        return new Abroad();
    }

    static Residence unknown() {
        return new Unknown();
    }

    /// The code a notification carries (item 7): 01–47, 88 abroad, 99 unknown.
    default String notificationCode() {
        return switch (this) {
            case In(var prefecture) -> prefecture.code();
            case Abroad _ -> "88";
            case Unknown _ -> "99";
        };
    }

    /// The code of the closed-year record (76 items, item 7): 01–47, 77 abroad, 99 unknown.
    default String closedRecordCode() {
        return switch (this) {
            case In(var prefecture) -> prefecture.code();
            case Abroad _ -> "77";
            case Unknown _ -> "99";
        };
    }

    /// Reads the code of a notification; empty when it is none of 01–47, 88, 99.
    static Optional<Residence> ofNotificationCode(String code) {
        return switch (code) {
            case "88" -> Optional.of(abroad());
            case "99" -> Optional.of(unknown());
            default -> Prefecture.of(code).map(In::new);
        };
    }

    default Optional<Prefecture> inJapan() {
        return this instanceof In(var prefecture) ? Optional.of(prefecture) : Optional.empty();
    }
}
