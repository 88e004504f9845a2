/// Hospitals of a practice installation (練習用の施設の登録).
@NullMarked
package dev.todoke.facility.demo;

import org.jspecify.annotations.NullMarked;
