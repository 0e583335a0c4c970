'use client';
import { ActParts } from './ActParts.js';
import { DisplayParts } from './DisplayParts.js';
import { FieldParts } from './FieldParts.js';
import { ListParts } from './ListParts.js';

/** All the primitives on one page: what is looked at, and what whole journeys go through. */
export function EveryPart() {
  return (
    <div className="story-stack">
      <FieldParts />
      <ActParts />
      <ListParts />
      <DisplayParts />
    </div>
  );
}
