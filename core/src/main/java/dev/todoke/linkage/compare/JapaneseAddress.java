package dev.todoke.linkage.compare;

import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import dev.todoke.person.AddressReader;
import dev.todoke.person.MunicipalityReading;
import dev.todoke.person.Normaliser;

/// Municipality, town and block of a Japanese address (住所): what the text says, else the code beside it.
///
/// The code may be a municipality (`40132`, `401323`) or a prefecture (`40`).
final class JapaneseAddress implements FieldMaker {

    private static final int MUNICIPALITY_DIGITS = 5;

    private final AddressReader addresses = AddressReader.shipped();
    private final Normaliser normaliser = Normaliser.shipped();

    // every field is made with a setting, this one needs nothing of it
    @SuppressWarnings("UnusedVariable")
    JapaneseAddress(FieldSetting setting) {}

    @Override
    public CellFinding make(Cells cells, int[] values) {
        String code = cells.text(0);
        var reading = addresses.read(new Address(residence(code), cells.text(1)));
        if (reading instanceof MunicipalityReading.Known known) {
            int municipality = Integer.parseInt(known.code().value());
            values[0] = municipality;
            enterTown(known, municipality, values);
        } else if (code.length() >= MUNICIPALITY_DIGITS && isDigits(code)) {
            values[0] = Integer.parseInt(code.substring(0, MUNICIPALITY_DIGITS));
        }
        return CellFinding.NONE;
    }

    private void enterTown(MunicipalityReading.Known known, int municipality, int[] values) {
        String town = townKey(normaliser.fold(known.town()));
        if (town.isEmpty()) {
            return;
        }
        long townHash = Hash.mix(Hash.of(town) + municipality);
        values[1] = Hash.nonZeroInt(townHash);
        if (!known.block().isEmpty()) {
            values[2] = Hash.nonZeroInt(Hash.mix(townHash ^ Hash.of(known.block())));
        }
    }

    private static Residence residence(String code) {
        return code.length() < 2
                ? Residence.unknown()
                : Prefecture.of(code.substring(0, 2))
                        .map(prefecture -> (Residence) new Residence.In(prefecture))
                        .orElse(Residence.unknown());
    }

    /// 大字 and 字 come and go between sources.
    private static String townKey(String town) {
        String key = town.startsWith("大字") ? town.substring(2) : town;
        return key.startsWith("字") ? key.substring(1) : key;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
