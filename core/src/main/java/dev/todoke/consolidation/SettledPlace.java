package dev.todoke.consolidation;

import dev.todoke.person.Address;

/// What a person read out of an address that the tables could not read (人が読んだ住所).
///
/// @param municipality five-digit code
/// @param town town or aza (町字) without block, lot or room number; may be empty
public record SettledPlace(String municipality, String town) {

    /// Stand-in for an address text: the same text is settled once for all reports.
    public static String key(Address address) {
        var digest = Fingerprint.begin();
        Fingerprint.add(digest, address.prefecture().notificationCode());
        Fingerprint.add(digest, address.detail());
        return Fingerprint.end(digest);
    }
}
