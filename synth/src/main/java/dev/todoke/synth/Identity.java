package dev.todoke.synth;

import dev.todoke.kernel.Sex;

/// Who somebody is, as written on one record (記載された本人情報). Slips change it before it is printed.
final class Identity {

    private String family;
    private String given;
    private String familyKana;
    private String givenKana;
    private Sex sex;
    private String birth;
    private String prefecture;
    private String municipality;
    private String address;

    Identity(
            String family,
            String given,
            String familyKana,
            String givenKana,
            Sex sex,
            String birth,
            String prefecture,
            String municipality,
            String address) {
        this.family = family;
        this.given = given;
        this.familyKana = familyKana;
        this.givenKana = givenKana;
        this.sex = sex;
        this.birth = birth;
        this.prefecture = prefecture;
        this.municipality = municipality;
        this.address = address;
    }

    String family() {
        return family;
    }

    String given() {
        return given;
    }

    String familyKana() {
        return familyKana;
    }

    String givenKana() {
        return givenKana;
    }

    Sex sex() {
        return sex;
    }

    /// Eight digits.
    String birth() {
        return birth;
    }

    String prefecture() {
        return prefecture;
    }

    String municipality() {
        return municipality;
    }

    String address() {
        return address;
    }

    void writeName(String newFamily, String newGiven) {
        family = newFamily;
        given = newGiven;
    }

    void writeKana(String newFamily, String newGiven) {
        familyKana = newFamily;
        givenKana = newGiven;
    }

    void writeSex(Sex other) {
        sex = other;
    }

    void writeBirth(String digits) {
        birth = digits;
    }

    void writeAddress(String newPrefecture, String newMunicipality, String newAddress) {
        prefecture = newPrefecture;
        municipality = newMunicipality;
        address = newAddress;
    }

    /// Fields take ten characters a part (氏名は各10文字).
    void cutToLength() {
        family = cut(family);
        given = cut(given);
        familyKana = cut(familyKana);
        givenKana = cut(givenKana);
    }

    private static String cut(String part) {
        if (part.codePointCount(0, part.length()) <= 10) {
            return part;
        }
        return part.substring(0, part.offsetByCodePoints(0, 10));
    }
}
