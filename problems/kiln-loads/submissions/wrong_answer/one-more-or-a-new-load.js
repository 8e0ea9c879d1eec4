// Decides pot by pot whether joining the present load or lighting anew is cheaper at the moment.
function leastFuel(heat, height, chamber, lighting) {
  let total = lighting + heat[0];
  let fire = heat[0];
  let stacked = height[0];
  for (let i = 1; i < heat.length; i++) {
    const joining = Math.max(0, heat[i] - fire);
    if (stacked + height[i] <= chamber && joining <= lighting + heat[i]) {
      total += joining;
      fire = Math.max(fire, heat[i]);
      stacked += height[i];
    } else {
      total += lighting + heat[i];
      fire = heat[i];
      stacked = height[i];
    }
  }
  return total;
}
