package dev.todoke.provision.extraction;

import dev.todoke.provision.application.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Numbers of the patients of one provision (提供情報患者番号): 1 to n in an order that only the provision's secret explains.
///
/// The order is that of HMAC-SHA-256 of the person key; without the secret it looks random, with it the file can be
/// made again.
final class PatientNumbers {

    private final Map<String, Integer> numbers;

    private PatientNumbers(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    static PatientNumbers give(Collection<String> persons, byte[] secret) {
        var byMac = new TreeMap<String, String>();
        for (String person : new TreeSet<>(persons)) {
            byMac.put(Checksum.hmacSha256(secret, person.getBytes(StandardCharsets.UTF_8)), person);
        }
        var numbers = HashMap.<String, Integer>newHashMap(byMac.size());
        byMac.values().forEach(person -> numbers.put(person, numbers.size() + 1));
        return new PatientNumbers(numbers);
    }

    int of(String person) {
        Integer number = numbers.get(person);
        if (number == null) {
            throw new IllegalArgumentException("a person without number");
        }
        return number;
    }

    int count() {
        return numbers.size();
    }
}
