// A plain object knows only the parcels that were put into it.
export class ParcelWall {
  constructor(boxes) {
    this.boxes = boxes;
    this.taken = boxes.map(() => false);
    this.boxOf = {};
  }

  store(parcel, size) {
    if (this.boxOf[parcel]) return -1;
    let best = -1;
    for (const [box, room] of this.boxes.entries()) {
      if (!this.taken[box] && room >= size && (best < 0 || room < this.boxes[best])) best = box;
    }
    if (best < 0) return -1;
    this.taken[best] = true;
    this.boxOf[parcel] = best + 1;
    return best + 1;
  }

  fetch(parcel) {
    const box = this.boxOf[parcel];
    if (!box) return -1;
    delete this.boxOf[parcel];
    this.taken[box - 1] = false;
    return box;
  }
}
