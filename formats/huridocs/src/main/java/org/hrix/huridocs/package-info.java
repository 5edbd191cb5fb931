// SPDX-License-Identifier: Apache-2.0
/**
 * The Events Standard Formats of HURIDOCS (2nd revised edition, 2001): their records, and how these
 * become entities and entities become records.
 *
 * <p>{@link org.hrix.huridocs.EsfMapping} makes an {@link org.hrix.huridocs.EsfRecord} of an
 * entity, and says of each property whether all of it is said. A record is a kind ({@link
 * org.hrix.huridocs.EsfKind}: event, act, person …) and values in the order of its fields ({@link
 * org.hrix.huridocs.EsfField}: number, name, label, what stands in it), each with its clarifying
 * note. Additional details and addresses are records within theirs. The same mapping serves every
 * notation of ESF; a notation tells by an {@link org.hrix.huridocs.EsfCarrier} what it can carry.
 *
 * <p>Some values come from other entities: the geographical term of an event is a code of the place
 * that the incident refers to. Such a value names the entity ({@link
 * org.hrix.huridocs.EsfValue#source()}), and {@link org.hrix.huridocs.EsfResolver} fills it in once
 * all entities can be asked.
 *
 * <p>The way back needs {@link org.hrix.huridocs.EsfSurroundings}: it gives ids to record numbers,
 * which in ESF are unique within a format only, finds places for terms, and takes findings.
 *
 * <p>Start at {@link org.hrix.huridocs.EsfMapping}.
 */
@NullMarked
package org.hrix.huridocs;

import org.jspecify.annotations.NullMarked;
