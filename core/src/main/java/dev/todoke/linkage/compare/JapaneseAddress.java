package dev.todoke.linkage.compare;

import dev.todoke.codes.AreaHistory;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.person.Address;
import dev.todoke.person.AddressReader;
import dev.todoke.person.MunicipalityReading;
import dev.todoke.person.Normaliser;
import java.util.HashMap;
import java.util.Map;

/// Municipality, town and block of a Japanese address (住所): what the text says, else the code beside it.
///
/// The code may be a municipality (`40132`, `401323`) or a prefecture (`40`). What stands before the first
/// number is read once for each distinct beginning; the numbers are read by [BlockNumbers], and whatever
/// is unusual by the [AddressReader] as a whole. A municipality that was merged or renamed counts as the one it is
/// today
/// ([AreaHistory]), so that an address of before and one of after agree.
final class JapaneseAddress implements FieldMaker {

    private static final int MUNICIPALITY_DIGITS = 5;
    /// No address is longer; what stands behind would only cost time.
    private static final int LONGEST = 400;

    private static final int MOST_BEGINNINGS = 1 << 18;

    private final AddressReader addresses = AddressReader.shipped();
    private final AreaHistory history = AreaHistory.shipped();
    private final Normaliser normaliser = Normaliser.shipped();
    private final BlockNumbers numbers = new BlockNumbers();
    private final Map<Long, Beginning> beginnings = new HashMap<>();
    private long lastKey;
    private Beginning last = new Beginning(0, 0);

    /// @param municipality 0 when the text names none
    /// @param town hash of municipality and town, 0 when the text names no town
    private record Beginning(int municipality, long town) {}

    // every field is made with a setting, this one needs nothing of it
    @SuppressWarnings("UnusedVariable")
    JapaneseAddress(FieldSetting setting) {}

    @Override
    public CellFinding make(Cells cells, int[] values) {
        String code = cells.text(0);
        String whole = cells.text(1);
        String text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
        int split = numbers.read(text);
        if (split == BlockNumbers.UNUSUAL) {
            makeWhole(code, text, values);
            return CellFinding.NONE;
        }
        var beginning = beginning(code, text, split);
        values[0] = beginning.municipality();
        if (beginning.town() != 0) {
            values[1] = Hash.nonZeroInt(beginning.town());
            values[2] = block(beginning.town(), numbers.block());
        }
        if (values[0] == 0) {
            values[0] = ofCode(code);
        }
        return CellFinding.NONE;
    }

    /// By a hash of code and text: two beginnings with one hash would be taken for one another, one chance
    /// in millions of millions.
    private Beginning beginning(String code, String text, int split) {
        long key = Hash.mix(Hash.of(code) * 31 + Hash.of(text, split));
        if (key == lastKey) {
            return last;
        }
        var known = beginnings.get(key);
        if (known == null) {
            known = addresses.read(new Address(residence(code), text.substring(0, split)))
                            instanceof MunicipalityReading.Known found
                    ? new Beginning(present(found.code()), townHash(found))
                    : new Beginning(0, 0);
            if (beginnings.size() < MOST_BEGINNINGS) {
                beginnings.put(key, known);
            }
        }
        lastKey = key;
        last = known;
        return known;
    }

    private void makeWhole(String code, String text, int[] values) {
        if (addresses.read(new Address(residence(code), text)) instanceof MunicipalityReading.Known known) {
            values[0] = present(known.code());
            long town = townHash(known);
            if (town != 0) {
                values[1] = Hash.nonZeroInt(town);
                values[2] = block(town, known.block());
            }
        } else {
            values[0] = ofCode(code);
        }
    }

    private static int block(long town, CharSequence block) {
        return block.isEmpty() ? 0 : Hash.nonZeroInt(Hash.mix(town ^ Hash.of(block)));
    }

    private long townHash(MunicipalityReading.Known known) {
        String town = townKey(normaliser.fold(known.town()));
        return town.isEmpty() ? 0 : Hash.mix(Hash.of(town) + present(known.code()));
    }

    private int ofCode(String code) {
        return code.length() >= MUNICIPALITY_DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9')
                ? present(new MunicipalityCode(code.substring(0, MUNICIPALITY_DIGITS)))
                : 0;
    }

    private int present(MunicipalityCode code) {
        return Integer.parseInt(history.reference(code).value());
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
}
