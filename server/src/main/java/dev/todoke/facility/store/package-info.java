/// The register of facilities in the database (施設の登録).
@NullMarked
package dev.todoke.facility.store;

import org.jspecify.annotations.NullMarked;
