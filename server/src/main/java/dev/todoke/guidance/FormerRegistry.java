package dev.todoke.guidance;

import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.SignedIn;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whom to ask about a patient diagnosed before 2016 (地域がん登録の窓口).
@Component
public class FormerRegistry {

    /// The check that refuses such a notification.
    private static final String CHECK = "N03";

    private final RegistryRooms rooms;
    private final FacilityReader facilities;

    FormerRegistry(RegistryRooms rooms, FacilityReader facilities) {
        this.rooms = rooms;
        this.facilities = facilities;
    }

    /// Name and telephone of a contact.
    public record Contact(String name, String telephone) {}

    /// The contact of the facility's prefecture, when one of the findings is about that.
    public Optional<Contact> contact(Collection<String> checks, SignedIn who) {
        if (!checks.contains(CHECK)) {
            return Optional.empty();
        }
        var room = who.facility()
                .flatMap(facilities::find)
                .map(own -> rooms.of(own.prefecture()))
                .orElseGet(rooms::own);
        return Optional.of(new Contact(
                first(room.former(), room.room(), room.prefectureName()),
                first(room.formerTelephone(), room.telephone(), "")));
    }

    private static String first(String one, String other, String last) {
        if (!one.isEmpty()) {
            return one;
        }
        return other.isEmpty() ? last : other;
    }
}
