/// The register of facilities on screens (施設の表示).
@NullMarked
package dev.todoke.facility.web;

import org.jspecify.annotations.NullMarked;
