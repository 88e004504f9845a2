package dev.todoke.identity;

import java.util.UUID;

/// Our own number of an account (利用者番号); says nothing about its holder.
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
